import type { CSSProperties } from 'react';
import { reconcileTrade, type CountedSide } from '../../domain/claims/reconciliation.ts';
import type { Cell, Table } from '../../domain/table.ts';
import { PartHeading } from '../../ui/part-heading.tsx';
import { saidText, tableCell } from './cards.ts';
import { Figure } from './figure.tsx';
import { SourceLinks } from './source-links.tsx';
import { checksFor, claimText, countryName, type Input } from './view.ts';

interface ReconciliationProps {
  readonly input: Input;
  readonly table: Table;
}

/** The caveat that names the difference. */
const PRELIMINARY = 'preliminary-24-2';

/** The article's figure on trade beside the two counts of that year: what adds up to what, and every difference by its name. */
export function Reconciliation({ input, table }: ReconciliationProps) {
  const { format, messages, data } = input;
  const seed = checksFor(input).filter(({ claim }) => claim.isSeed && claim.subject === 'trade');
  const reconciled = reconcileTrade(seed);
  const [own] = reconciled?.sides ?? [];
  if (!reconciled || !own) return null;
  const { claim, sides, year, between } = reconciled;
  const { statement } = claim;
  const scale = Math.max(claim.stated, ...sides.map(({ totalUsd }) => totalUsd));
  const label = claimText(input, own.check);
  const date = statement.statedOn === null ? '' : format.date(statement.statedOn);
  const note = data.notes.find(({ id }) => id === PRELIMINARY);
  const size = (valueUsd: number) => ({ '--size': valueUsd / scale }) as CSSProperties;
  return (
    <section className="reconciliation" aria-label={messages.reconciliation.title(String(year))}>
      <PartHeading>{messages.reconciliation.title(String(year))}</PartHeading>
      <ol>
        {sides.map((side) => (
          <li key={side.counter}>
            <CountedRow input={input} side={side} label={label} size={size} />
          </li>
        ))}
        <li className="reconciliation-said" data-sourced="">
          <p className="reconciliation-name">
            <strong>{messages.reconciliation.stated(date)}</strong>
            <SourceLinks input={input} ids={statement.source} />
          </p>
          <div>
            <p>
              <Figure
                cell={tableCell(table, own.check, 'said')}
                text={saidText(input, claim)}
                label={label}
              />
            </p>
            <p className="reconciliation-bar" aria-hidden="true">
              <span data-part="said" style={size(claim.stated)} />
              {claim.stated < own.totalUsd && (
                <span data-part="rest" style={size(own.totalUsd - claim.stated)} />
              )}
            </p>
            <ul>
              {sides.map(({ counter, check }) => (
                <li key={counter}>
                  <Difference
                    cell={check.difference}
                    relative={check.relative}
                    text={messages.reconciliation.against(countryName(input, counter))}
                    input={input}
                  />
                </li>
              ))}
              {between.value !== null && (
                <li>
                  <Difference
                    cell={between}
                    relative={null}
                    text={messages.reconciliation.between}
                    input={input}
                  />
                </li>
              )}
            </ul>
            {note && (
              <p className="reconciliation-note" data-sourced="">
                {format.text(note.text)}{' '}
                <SourceLinks
                  input={input}
                  ids={[...new Set([...statement.source, ...(own.check.data.source ?? [])])]}
                />
              </p>
            )}
          </div>
        </li>
      </ol>
    </section>
  );
}

interface CountedRowProps {
  readonly input: Input;
  readonly side: CountedSide;
  readonly label: string;
  readonly size: (valueUsd: number) => CSSProperties;
}

/** "Exports $7.02 bn + imports $17.6 bn = $24.6 bn", with a bar of both parts. */
function CountedRow({ input, side: { check, counter, totalUsd, parts }, label, size }: CountedRowProps) {
  const { format, messages } = input;
  const counted = messages.countedBy(countryName(input, counter));
  const [exports, imports] = parts;
  return (
    <>
      <p className="reconciliation-name">
        <strong>{counted}</strong>
        <SourceLinks input={input} ids={check.data.source ?? []} />
      </p>
      <div>
        <p>
          {exports && imports && (
            <>
              {messages.derivation.export}{' '}
              <Figure
                cell={exports}
                text={format.money(exports.value)}
                label={`${exports.label}, ${counted}`}
              />
              {' + '}
              {messages.derivation.import}{' '}
              <Figure
                cell={imports}
                text={format.money(imports.value)}
                label={`${imports.label}, ${counted}`}
              />
              {' = '}
            </>
          )}
          <strong>
            <Figure
              cell={{ ...check.data, type: 'usd' }}
              text={format.money(totalUsd)}
              label={`${label}, ${counted}`}
            />
          </strong>
        </p>
        <p className="reconciliation-bar" aria-hidden="true">
          <span data-part="export" style={size(exports?.value ?? 0)} />
          <span data-part="import" style={size(imports?.value ?? 0)} />
        </p>
      </div>
    </>
  );
}

/** "−$424.3 m (−1.7%) against the count of Kazakhstan". */
function Difference(props: {
  readonly cell: Cell;
  readonly relative: Cell | null;
  readonly text: string;
  readonly input: Input;
}) {
  const { cell, relative, text, input } = props;
  const { format } = input;
  if (typeof cell.value !== 'number') return null;
  const sign = cell.value > 0 ? '+' : '';
  return (
    <>
      <Figure cell={{ ...cell, type: 'usd' }} text={sign + format.money(cell.value)} label={text} />{' '}
      {relative && typeof relative.value === 'number' && (
        <>
          (<Figure cell={{ ...relative, type: 'change' }} text={format.change(relative.value)} label={text} />
          ){' '}
        </>
      )}
      {text}
    </>
  );
}
