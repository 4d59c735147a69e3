import type { CSSProperties } from 'react';
import type { Check } from '../../domain/claims/check.ts';
import { SUBJECT_TYPE } from '../../domain/claims/claim.ts';
import type { Table } from '../../domain/table.ts';
import { PhraseText } from '../../view-kit/phrase-text.tsx';
import { saidText, tableCell, type CheckedClaim } from './cards.ts';
import { differencePhrase } from './difference-phrase.ts';
import { Figure } from './figure.tsx';
import { againstOf, verdictText, type Input } from './view.ts';

interface CheckBarsProps {
  readonly input: Input;
  readonly table: Table;
  readonly of: CheckedClaim;
}

/** What was stated and what the data say as bars from zero on one scale, each with its figure and the verdict on it. */
export function CheckBars({ input, table, of: { claim, checks, label } }: CheckBarsProps) {
  const { format, messages } = input;
  const type = SUBJECT_TYPE[claim.subject];
  const known = checks.flatMap((check) => {
    const { value } = check.data;
    return typeof value === 'number' ? [{ check, value }] : [];
  });
  const scale = Math.max(claim.stated, ...known.map(({ value }) => value));
  return (
    <ul className="check-bars">
      <li>
        <span className="check-bar-text">
          <span>{messages.card.said}</span>{' '}
          <Figure cell={tableCell(table, checks[0], 'said')} text={saidText(input, claim)} label={label} />
        </span>
        <span className="check-bar" style={barStyle(claim.stated / scale, 'var(--muted)')} />
      </li>
      {known.map(({ check, value }) => {
        const against = againstOf(input, check) ?? messages.card.data;
        return (
          <li key={check.counter ?? 'documented'}>
            <span className="check-bar-text">
              <span>{against}</span>{' '}
              <Figure
                cell={tableCell(table, check, 'data')}
                text={format.brief(type, value)}
                label={`${label}, ${against}`}
              />
            </span>
            <span className="check-bar" style={barStyle(value / scale, colorOf(check))} />
            {check.counter === null && value < claim.stated && (
              <span
                className="check-bar check-bar--rest"
                style={barStyle((claim.stated - value) / scale, 'var(--c-remainder)', value / scale)}
              />
            )}
            <span className="check-bar-verdict">
              <PhraseText phrase={differencePhrase(input, table, check, `${label}, ${against}`)} />{' '}
              <strong data-label="">{verdictText(input, check)}</strong>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Countries have their colour everywhere; what documents show has that of pending projects. */
function colorOf({ counter }: Check): string {
  return counter === null ? 'var(--status-planned)' : `var(--c-${counter}, var(--c-other))`;
}

function barStyle(width: number, color: string, start = 0): CSSProperties {
  return {
    width: `${(width * 100).toFixed(2)}%`,
    marginInlineStart: `${(start * 100).toFixed(2)}%`,
    '--bar': color,
  } as CSSProperties;
}
