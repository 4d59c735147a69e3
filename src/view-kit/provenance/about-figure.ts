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

/** The unit in words; a date and a text have none. */
export function unitText({ unit, type }: Figure, messages: Messages): string | null {
  return unit ?? messages.units[type] ?? null;
}
