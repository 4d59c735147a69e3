import { BarChart } from '../../charts/bar-chart.tsx';
import type { BarRow } from '../../charts/types.ts';
import { countedOf } from '../../domain/projects/by-sector.ts';
import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import { UNKNOWN } from '../../domain/projects/selection.ts';
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
  const projects = projectsOfAnySector(input);
  const statuses = statusesOf(input, projects);
  const rows = values.sector.length === 0 ? table.rows : sectorTable(input, projects).rows;
  const used = statuses.filter((status) => rows.some((row) => numberOf(row, statusKey(status))));
  const drawn = drawnStatuses(input, used);
  const isDrawn = (row: TableRow) => drawn.some((status) => hasStatus(projects, row.id, status));
  const undrawn = countedOf(projects).filter(({ status }) => !drawn.includes(status ?? UNKNOWN)).length;
  const bars = rows.filter(isDrawn).map((row): BarRow => ({
    id: row.id,
    label: textOf(row, 'sector'),
    note: noteOf(input, row),
    isSelected: values.sector.includes(row.id),
    segments: drawn.map((status) => ({
      id: status,
      label: facetLabel(input, 'status', status),
      value: numberOf(row, statusKey(status)) ?? 0,
      color: `var(--status-${status})`,
      ...(status === UNKNOWN && { pattern: 'hatch' as const }),
    })),
  }));
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
              totalLabel={(bar) => totalText(input, drawn, rows.find(({ id }) => id === bar.id))}
              onSelect={isStatic ? undefined : select}
              isStatic={isStatic}
              labels={{ total: messages.totals[values.measure] }}
            />
            {undrawn > 0 && (
              <p className="by-sector-note">{format.plural(undrawn, messages.undrawn)}</p>
            )}
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
function drawnStatuses({ params: { status } }: Input, used: readonly string[]): readonly string[] {
  const known = used.filter((id) => id !== UNKNOWN);
  return known.length === 0 || status.includes(UNKNOWN) ? used : known;
}

function hasStatus(projects: readonly ProjectOnDay[], sector: string, status: string): boolean {
  return countedOf(projects).some(
    (project) => project.project.sector === sector && (project.status ?? UNKNOWN) === status,
  );
}

/** "6 pending of 9": the bars are in the order of the pending ones. */
function totalText(input: Input, drawn: readonly string[], row: TableRow | undefined): string {
  const figures = drawn.flatMap((status) => (row && numberOf(row, statusKey(status))) ?? []);
  const pending = row ? numberOf(row, 'pending') : null;
  if (figures.length === 0) return input.messages.noFigure;
  const total = figures.reduce((sum, figure) => sum + figure, 0);
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
