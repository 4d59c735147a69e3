import { VERDICTS } from '../../domain/claims/verdict.ts';
import type { ChartProps } from '../../view-kit/view.ts';
import { PartHeading } from '../../ui/part-heading.tsx';
import { cardsOf } from './cards.ts';
import { FigureCardItem } from './figure-card.tsx';
import type { Messages } from './messages/en.ts';
import { chosenClaims } from './others.ts';
import { OtherStatements } from './other-statements.tsx';
import type { params } from './params.ts';
import { Reconciliation } from './reconciliation.tsx';
import { bandsOf, verdictText, type Input } from './view.ts';
import './key-figures.css';

type Props = Omit<ChartProps<never, typeof params, Messages>, 'input'> & { readonly input: Input };

/**
 * The article's figures as cards, each with what the data say; the year of trade reconciled; what was said before and after;
 * and what the verdicts mean.
 */
export function Chart({ input, table, setParams, name, summary, isStatic }: Props) {
  const { messages } = input;
  const cards = cardsOf(input);
  const checks = [
    ...cards.flatMap(({ main, beside }) => [...main.checks, ...(beside?.checks ?? [])]),
    ...chosenClaims(input).flatMap((one) => one.checks),
  ];
  const terms = VERDICTS.flatMap((verdict) => {
    const words = new Set(
      checks.filter((check) => check.verdict === verdict).map((check) => verdictText(input, check)),
    );
    return words.size === 0 ? [] : [{ verdict, term: input.format.list([...words]) }];
  });
  return (
    <div className="key-figures">
      <p className="visually-hidden">{summary}</p>
      <ul className="key-figures-cards" aria-label={name}>
        {cards.map((card) => (
          <FigureCardItem
            key={`${card.main.claim.statement.id} ${card.main.claim.subject}`}
            input={input}
            table={table}
            card={card}
          />
        ))}
      </ul>
      <Reconciliation input={input} table={table} />
      <OtherStatements input={input} table={table} setParams={setParams} isStatic={isStatic} />
      <section className="key-figures-terms" data-label="" aria-label={messages.definitionsTitle}>
        <PartHeading>{messages.definitionsTitle}</PartHeading>
        <dl>
          {terms.map(({ verdict, term }) => (
            <div key={verdict}>
              <dt>{term}</dt>
              <dd>{messages.definitions[verdict](bandsOf(input, verdict))}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
