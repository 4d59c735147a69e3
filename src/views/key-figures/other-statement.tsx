import { SUBJECT_TYPE } from '../../domain/claims/claim.ts';
import type { Table } from '../../domain/table.ts';
import { PhraseText } from '../../view-kit/phrase-text.tsx';
import { saidText, tableCell } from './cards.ts';
import { differencePhrase } from './difference-phrase.ts';
import { Figure } from './figure.tsx';
import type { OtherClaim } from './others.ts';
import { againstOf, claimText, reasonText, verdictText, type Input } from './view.ts';

interface OtherStatementProps {
  readonly input: Input;
  readonly table: Table;
  readonly of: OtherClaim;
}

/** When and who; what was said; what the data say, the difference and the verdict, or why there is none. */
export function OtherStatement({ input, table, of: { claim, checks } }: OtherStatementProps) {
  const { format, messages } = input;
  const { statement, subject } = claim;
  const { statedOn, statedOnBasis } = statement;
  const [first] = checks;
  if (!first) return null;
  const label = claimText(input, first);
  const date = statedOn === null ? '' : format.date(statedOn);
  const known = checks.filter(({ data }) => data.value !== null);
  return (
    <li>
      <p className="others-by">
        <span className="others-date">
          {statedOnBasis === 'inferred' ? messages.inferredDate(date) : date}
        </span>
        {format.text(statement.speaker)}
      </p>
      <p className="others-said">
        <Figure cell={tableCell(table, first, 'said')} text={saidText(input, claim)} label={label} />
        <span>{label}</span>
      </p>
      {known.length === 0 ? (
        <p className="others-data">
          <strong data-label="">{verdictText(input, first)}</strong>
          <span>{reasonText(input, first)}</span>
        </p>
      ) : (
        <ul className="others-data">
          {known.map((check) => {
            const against = againstOf(input, check) ?? messages.card.data;
            return (
              <li key={check.counter ?? 'documented'}>
                <Figure
                  cell={tableCell(table, check, 'data')}
                  text={format.brief(SUBJECT_TYPE[subject], check.data.value)}
                  label={`${label}, ${against}`}
                />{' '}
                {against} ·{' '}
                <PhraseText phrase={differencePhrase(input, table, check, `${label}, ${against}`)} />{' '}
                <strong data-label="">{verdictText(input, check)}</strong>
              </li>
            );
          })}
        </ul>
      )}
    </li>
  );
}
