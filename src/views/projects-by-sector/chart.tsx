import { BarChart } from '../../charts/bar-chart.tsx';
import type { BarRow } from '../../charts/types.ts';
import { countedOf } from '../../domain/projects/by-sector.ts';
import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import { rememberLast } from '../../domain/remember.ts';
import { UNKNOWN } from '../../domain/projects/facets.ts';
import { numberOf, textOf, type TableRow } from '../../domain/table.ts';
import type { ChartProps } from '../../view-kit/view.ts';
import { dayOf, facetLabel, projectsOfAnySector } from '../shared/project-filters.ts';
import { NoProjects } from '../shared/no-projects.tsx';
import { AnnouncedStrip } from './announced-strip.tsx';
import type { Messages } from './messages/en.ts';
import type { Input, params } from './params.ts';
import { sectorTable, statusesOf, statusKey } from './sector-table.ts';
import { valueText } from './view.ts';
import './chart.css';

type Props = Omit<ChartProps<never, typeof params, Messages>, 'input'> & { readonly input: Input };

/**
 * Above, what was announced beside what is documented; below, bars by sector. Chosen sectors are marked among all
 * others, so that a choice keeps its measure and can be changed by a press.
 */
export function Chart({ input, table, setParams, name, summary, isStatic }: Props) {
  const { messages, format, params: values } = input;
  const projects = countedOf(projectsOfAnySector(input));
  const drawn = values.status.includes(UNKNOWN) ? projects : withStatus(projects);
  const rows = sectorTable(input, drawn).rows;
  const statuses = statusesOf(input, drawn).filter((status) =>
    rows.some((row) => numberOf(row, statusKey(status))),
  );
  const bars = rows.map((row): BarRow => ({
    id: row.id,
    label: textOf(row, 'sector'),
    note: noteOf(input, row),
    isSelected: values.sector.includes(row.id),
    segments: statuses.map((status) => ({
      id: status,
      label: facetLabel(input, 'status', status),
      value: numberOf(row, statusKey(status)) ?? 0,
      color: `var(--status-${status})`,
      ...(status === UNKNOWN && { pattern: 'hatch' as const }),
    })),
  }));
  const undrawn = projects.length - drawn.length;
  const select = (sector: string, status: string | null) => {
    const isChosen = values.sector.length === 1 && values.sector[0] === sector;
    if (status === null) setParams({ sector: isChosen ? [] : [sector] });
    else setParams({ sector: [sector], status: [status] });
  };
  return (
    <div className="by-sector">
      <AnnouncedStrip input={input} />
      <section className="by-sector-bars">
        <h3>{messages.barsTitle[values.measure](format.date(dayOf(input)))}</h3>
        {table.rows.length === 0 ? (
          <NoProjects input={input} setParams={setParams} />
        ) : (
          <>
            {!isStatic && <p className="by-sector-hint">{messages.hint}</p>}
            <BarChart
              name={name}
              summary={summary}
              rows={bars}
              valueLabel={(value) => valueText(input, value)}
              totalLabel={(bar) =>
                totalText(
                  input,
                  rows.find(({ id }) => id === bar.id),
                )
              }
              onSelect={isStatic ? undefined : select}
              isStatic={isStatic}
              labels={{ total: messages.totals[values.measure] }}
            />
            {undrawn > 0 && <p className="by-sector-note">{format.plural(undrawn, messages.undrawn)}</p>}
          </>
        )}
      </section>
    </div>
  );
}

/**
 * A project without a documented status on the day is most often one of later years: bars of how things stood then are
 * drawn without it, unless it is asked for or there is nothing else.
 */
const withStatus = rememberLast(
  2,
  (projects: readonly ProjectOnDay[]) => [projects],
  (projects): readonly ProjectOnDay[] => {
    const known = projects.filter(({ status }) => status !== null);
    return known.length === 0 || known.length === projects.length ? projects : known;
  },
);

/** "6 pending of 9": the bars are in the order of the pending ones. */
function totalText(input: Input, row: TableRow | undefined): string {
  const total = row ? numberOf(row, 'total') : null;
  const pending = row ? numberOf(row, 'pending') : null;
  if (total === null) return input.messages.noFigure;
  return pending === null || pending === 0 || pending === total
    ? valueText(input, total)
    : input.messages.pendingOf(valueText(input, pending), valueText(input, total));
}

/** How many projects the sum rests on, and what is stated in tenge alone. */
function noteOf({ params: { measure }, messages, format }: Input, row: TableRow): string | undefined {
  if (measure === 'count') return undefined;
  const tenge = numberOf(row, 'tenge');
  return [
    messages.withFigure(textOf(row, 'coverage')),
    ...(tenge === null ? [] : [messages.tengeOnly(format.brief('kzt', tenge))]),
  ].join('; ');
}
