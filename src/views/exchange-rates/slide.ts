import { positionInYears } from '../../domain/dates.ts';
import type { Table } from '../../domain/table.ts';
import { eventMarks } from '../../view-kit/marks.ts';
import type { SlideChart } from '../../view-kit/slide/slide-chart.ts';
import { sheetOf, type Input } from './sheet.ts';

/** A line per currency in the colour of its country. */
export function slideOf(input: Input, { rows }: Table): SlideChart | null {
  const { params: values, pkg, data, messages, format } = input;
  const sheet = sheetOf(input);
  const countries = [pkg.dashboard.reporter, pkg.dashboard.partner];
  return (
    sheet && {
      kind: 'line',
      isLogarithmic: values.scale === 'log',
      categories: 'period',
      ...(values.unit === 'index' && { baseline: 100 }),
      marks: {
        label: messages.marks,
        events: eventMarks(data, values.marks, rows[0]?.id ?? '', rows.at(-1)?.id ?? '', format),
        positions: rows.map(({ id }) => positionInYears(id)),
      },
      series: sheet.columns.map(({ key }, index) => ({
        column: key,
        color: `var(--c-${countries[index] ?? 'other'}, var(--c-other))`,
      })),
    }
  );
}
