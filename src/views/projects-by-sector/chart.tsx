import { BarChart } from '../../charts/bar-chart.tsx';
import type { BarRow } from '../../charts/types.ts';
import { countedBySector, countedOf } from '../../domain/projects/by-sector.ts';
import type { ProjectOnDay } from '../../domain/projects/project-on-day.ts';
import { rememberFor } from '../../domain/remember.ts';
import { UNKNOWN } from '../../domain/projects/facets.ts';
import { phrase, plainText } from '../../domain/phrase.ts';
import { numberOf, textOf } from '../../domain/table.ts';
import { FigureGroup } from '../../view-kit/figure-group.tsx';
import { standsForEach } from '../../view-kit/highlight.ts';
import { PhraseText } from '../../view-kit/phrase-text.tsx';
import type { ChartProps } from '../../view-kit/view.ts';
import { dayOf, facetLabel, projectsOfAnySector } from '../shared/project-filters.ts';
import { NoProjects } from '../shared/no-projects.tsx';
import { projectCount } from '../shared/project-figures.ts';
import { useHasOthers } from '../shared/use-has-others.ts';
import { PartHeading } from '../../ui/part-heading.tsx';
import { AnnouncedStrip } from './announced-strip.tsx';
import { barWriting, notePhrase, totalPhrase } from './bar-writing.tsx';
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
  const hasOthers = useHasOthers();
  const projects = countedOf(projectsOfAnySector(input));
  const drawn = values.status.includes(UNKNOWN) ? projects : withStatus(projects);
  const drawnTable = sectorTable(input, drawn);
  const { rows } = drawnTable;
  const statuses = statusesOf(input, drawn).filter((status) =>
    rows.some((row) => numberOf(row, statusKey(status))),
  );
  const groups = countedBySector(drawn);
  const standsForThose = (sector: string, of?: string) =>
    standsForEach(groups.get(sector) ?? [], ({ project, status }) =>
      of === undefined || (status ?? UNKNOWN) === of ? project.id : null,
    );
  const bars = rows.map((row): BarRow => ({
    id: row.id,
    label: textOf(row, 'sector'),
    note: plainText(notePhrase(input, drawnTable, row) ?? '') || undefined,
    isSelected: values.sector.includes(row.id),
    attributes: standsForThose(row.id),
    segments: statuses.map((status) => ({
      id: status,
      label: facetLabel(input, 'status', status),
      value: numberOf(row, statusKey(status)) ?? 0,
      color: `var(--status-${status})`,
      attributes: standsForThose(row.id, status),
      ...(status === UNKNOWN && { pattern: 'hatch' as const }),
    })),
  }));
  const undrawn = drawn === projects ? [] : withoutStatus(projects);
  const rowOf = ({ id }: BarRow) => rows.find((row) => row.id === id);
  const writing = barWriting(input, drawnTable);
  const select = (sector: string, status: string | null) => {
    if (status === null) setParams((now) => ({ sector: now.sector.join() === sector ? [] : [sector] }));
    else setParams({ sector: [sector], status: [status] });
  };
  return (
    <div className="by-sector">
      <AnnouncedStrip input={input} />
      <section className="by-sector-bars">
        <PartHeading>{messages.barsTitle[values.measure](format.date(dayOf(input)))}</PartHeading>
        {table.rows.length === 0 ? (
          <NoProjects input={input} setParams={setParams} />
        ) : (
          <>
            {!isStatic && (
              <p className="by-sector-hint">{hasOthers ? messages.hint.page : messages.hint.alone}</p>
            )}
            <FigureGroup>
              <BarChart
                name={name}
                summary={summary}
                rows={bars}
                valueLabel={(value) => valueText(input, value)}
                totalLabel={(bar) => plainText(totalPhrase(input, drawnTable, rowOf(bar)))}
                writing={writing}
                onSelect={isStatic ? undefined : select}
                isStatic={isStatic}
                labels={{ total: messages.totals[values.measure] }}
              />
            </FigureGroup>
            {undrawn.length > 0 && (
              <p className="by-sector-note">
                <PhraseText
                  phrase={phrase((mark) =>
                    format.plural(
                      undrawn.length,
                      messages.undrawn,
                      mark(
                        format.number(undrawn.length),
                        projectCount(undrawn, messages.filters.unknownStatus, format),
                      ),
                    ),
                  )}
                />
              </p>
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
const withStatus = rememberFor((projects: readonly ProjectOnDay[]): readonly ProjectOnDay[] => {
  const known = projects.filter(({ status }) => status !== null);
  return known.length === 0 || known.length === projects.length ? projects : known;
});

/** The projects that bars are drawn without. */
const withoutStatus = rememberFor((projects: readonly ProjectOnDay[]): readonly ProjectOnDay[] =>
  projects.filter(({ status }) => status === null),
);
