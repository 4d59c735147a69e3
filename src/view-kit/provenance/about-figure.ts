import type { Figure } from '../../domain/table.ts';
import type { Format } from '../../i18n/format.ts';
import type { Messages } from './messages/en.ts';

/** Every source that a figure rests on, its own and those of what it was computed from. */
export function sourcesOfFigure({ source = [], derivation }: Figure): readonly string[] {
  return [...new Set([...source, ...(derivation?.inputs.flatMap((input) => sourcesOfFigure(input)) ?? [])])];
}

/** What the figure is of: "2021", "30 May 2022", "April 2013 – July 2015". */
export function periodText({ period }: Figure, format: Format): string | null {
  if (period === undefined) return null;
  const [start = '', end] = period.split('/');
  return end === undefined ? format.date(start) : `${format.date(start)} – ${format.date(end)}`;
}

/**
 * How good the evidence is where the figure has no grade of its own: that of what it was computed from, else that the data
 * give none.
 */
export function gradeText(figure: Figure, messages: Messages, format: Format): string {
  const counts = gradeCounts(figure);
  const graded = [...counts].filter(([grade]) => grade !== null);
  if (graded.length === 0) return messages.ungraded;
  const ungraded = counts.get(null) ?? 0;
  return messages.gradeOfInputs(
    [
      ...graded
        .toSorted(([a], [b]) => String(a).localeCompare(String(b)))
        .map(([grade, count]) => messages.gradeCount(String(grade), format.number(count))),
      ...(ungraded > 0 ? [messages.ungradedCount(format.number(ungraded))] : []),
    ].join(', '),
  );
}

/** How many of the values that a figure comes from have which grade; `null`: none. */
function gradeCounts({ grade, derivation }: Figure): ReadonlyMap<string | null, number> {
  if (grade !== undefined || !derivation) return new Map([[grade ?? null, 1]]);
  const counts = new Map<string | null, number>();
  for (const input of derivation.inputs) {
    for (const [own, count] of gradeCounts(input)) counts.set(own, (counts.get(own) ?? 0) + count);
  }
  return counts;
}

/** The unit in words; a date and a text have none. */
export function unitText({ unit, type }: Figure, messages: Messages): string | null {
  return unit ?? messages.units[type] ?? null;
}
