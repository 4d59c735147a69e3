import type { CSSProperties } from 'react';
import { positionInYears, yearOf, type PartialDate } from '../../domain/dates.ts';
import type { Membership } from '../../domain/memberships.ts';
import type { Row } from '../../domain/schemas.ts';
import type { Table } from '../../domain/table.ts';
import { FigureButton } from '../../view-kit/figure-button.tsx';
import { figureAt } from '../../view-kit/figures.ts';
import { countryName, eventName, organisationName, type Input } from './view.ts';

interface MembershipCellProps {
  readonly input: Input;
  readonly table: Table;
  readonly membership: Membership;
  readonly footnotes: readonly Row<'memberships'>[];
  readonly firstYear: number;
  readonly lastDay: string;
  readonly isWide: boolean;
  readonly isStatic: boolean;
  readonly isTabStop: boolean;
}

/** Dates of one membership, which lead to their sources, and a bar from its beginning to its end. */
export function MembershipCell(props: MembershipCellProps) {
  const { input, membership, footnotes, isWide, isStatic, isTabStop } = props;
  const { messages } = input;
  const { start, frozen, end } = membership;
  const rows = [start, frozen, end].filter((row) => row !== null);
  const text = textOf(input, membership, isWide);
  const label = `${countryName(input, membership.country)}, ${organisationName(input, membership.organisation)}`;
  return (
    <>
      {isStatic ? (
        text
      ) : (
        <FigureButton
          text={text}
          label={label}
          isTabStop={isTabStop}
          figures={rows.flatMap((row) => tracedDate(props, row, label))}
        />
      )}
      {rows.map((row) => {
        const number = footnotes.indexOf(row) + 1;
        return (
          number > 0 && (
            <sup key={row.id} className="memberships-sup">
              <span aria-hidden="true" data-label="">
                {number}
              </span>
              <span className="visually-hidden">{messages.footnote(String(number))}</span>
            </sup>
          )
        );
      })}
      <Bar {...props} />
      {start?.otherDate && <span className="memberships-remark">{messages.twoDates}</span>}
      {frozen && <span className="memberships-remark">{messages.frozen(String(yearOf(frozen.date)))}</span>}
    </>
  );
}

function textOf({ format }: Input, { start, frozen, end }: Membership, isWide: boolean): string {
  const first = start ?? frozen ?? end;
  if (!first) return '';
  if (isWide) return start ? format.period(start.date, end?.date ?? null) : format.date(first.date);
  return end && start ? shortYears(yearOf(start.date), yearOf(end.date)) : String(yearOf(first.date));
}

/** "1992–99" within a century, else "1993–2009": there is room for one line. */
function shortYears(from: number, to: number): string {
  const isSameCentury = Math.floor(from / 100) === Math.floor(to / 100);
  return `${from}–${isSameCentury ? String(to).slice(-2) : to}`;
}

function tracedDate({ input, table }: MembershipCellProps, row: Row<'memberships'>, label: string) {
  const figure = figureAt(table, row.id, 'date', input.format);
  return figure ? [{ ...figure, label: `${label}: ${eventName(input, row.event)}` }] : [];
}

function Bar({ input, membership, firstYear, lastDay }: MembershipCellProps) {
  const { start, frozen, end, country } = membership;
  if (!start) return null;
  const width = positionInYears(lastDay) - firstYear;
  const share = (date: PartialDate) => `${(((positionInYears(date) - firstYear) / width) * 100).toFixed(2)}%`;
  const piece = (kind: string, from: PartialDate, to: PartialDate) => (
    <i
      className={`memberships-bar is-${kind}`}
      style={{ insetInlineStart: share(from), insetInlineEnd: `calc(100% - ${share(to)})` }}
    />
  );
  const stop = end?.date ?? lastDay;
  const { reporter, partner } = input.pkg.dashboard;
  const isOfPair = country === reporter || country === partner;
  const style = {
    '--color': isOfPair ? `var(--c-${country}, var(--c-other))` : 'var(--c-other)',
  } as CSSProperties;
  return (
    <span className="memberships-track" style={style} aria-hidden="true">
      {piece(end ? 'ended' : 'member', start.date, frozen?.date ?? stop)}
      {frozen && piece('frozen', frozen.date, stop)}
    </span>
  );
}
