import { sentences } from '../../i18n/sentences.ts';
import { phrase, plainText, type Phrase } from '../../domain/phrase.ts';
import { reconcile, type Reconciliation } from '../../domain/projects/announced.ts';
import type { Row } from '../../domain/schemas.ts';
import { dayOf } from '../shared/project-filters.ts';
import { statedCount, statedValue } from '../shared/stated-figures.ts';
import type { Input } from './params.ts';
import { pendingOnDay } from './view.ts';

/** "Projects being carried out or worked out: 22, almost $4 bn (Alikhan Smailov, 30 May 2022)". */
export function statementPhrase(
  { messages, format }: Input,
  statement: Row<'statements'>,
  count: number,
): Phrase {
  const { valueUsd, qualifier, speaker, statedOn, scope } = statement;
  return phrase((mark) =>
    messages.strip.said({
      speaker: format.text(speaker),
      date: statedOn === null ? '' : format.date(statedOn),
      count: mark(format.number(count), statedCount(statement, format)),
      scope: format.text(scope),
      value:
        valueUsd === null
          ? null
          : messages.strip.qualified[qualifier](
              mark(format.stated(valueUsd, 'USD'), statedValue(statement, format)),
            ),
    }),
  );
}

/** What the announced number does not mean. */
export function cautionPhrase(
  { messages: { strip }, format }: Input,
  { documented }: Reconciliation,
  statement: Row<'statements'>,
  announced: number,
): Phrase {
  return phrase((mark) =>
    documented > announced
      ? strip.moreDocumented
      : strip.caution(mark(format.number(announced), statedCount(statement, format))),
  );
}

/** Who announced how many projects and what that does not mean, in plain words. */
export function announcedWords(input: Input): string {
  const day = dayOf(input);
  const said = reconcile(input.data.statements, pendingOnDay(input).length, day);
  const { statement, announced } = said;
  if (!statement || announced === null) return input.messages.strip.noStatement(input.format.date(day));
  return sentences([
    plainText(statementPhrase(input, statement, announced)),
    plainText(cautionPhrase(input, said, statement, announced)),
  ]);
}
