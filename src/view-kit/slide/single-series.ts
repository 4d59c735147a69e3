import { cellOf, numberOf, type Column, type Table } from '../../domain/table.ts';
import type { SingleGroup, SinglePoint } from '../../charts/types.ts';
import { BOUND_SIGNS, type ChartSeries, type ChartSheet } from '../../export/pptx/slide.ts';
import type { Format } from '../../i18n/format.ts';
import type { SlideSingles } from './slide-chart.ts';

/**
 * Single figures as series of points: a category has one value of a series, so the second figure of a year is in a second
 * series of the same look.
 */
export function singleSeries(
  { column: key, groups }: SlideSingles,
  { columns, rows }: Table,
  count: number,
): readonly ChartSeries[] {
  const column = columns.find((one) => one.key === key);
  if (!column) return [];
  const valueOf = new Map(rows.map((row) => [row.id, numberOf(row, key)]));
  return groups.flatMap((group) =>
    [false, true].flatMap((isPartial) => {
      const points = group.points.filter((point) => point.isPartial === isPartial && valueOf.has(point.id));
      return layersOf(points).map((layer, place): ChartSeries => {
        const at = new Map(layer.map((point) => [point.index, point]));
        const each = <T>(of: (point: SinglePoint) => T) =>
          Array.from({ length: count }, (_, index) => {
            const point = at.get(index);
            return point ? of(point) : null;
          });
        return {
          label: labelOf(group, isPartial, points) + (place === 0 ? '' : ` (${place + 1})`),
          type: column.type,
          color: group.color,
          isDashed: false,
          isHighlighted: false,
          isFaded: false,
          points: isPartial ? 'single-partial' : 'single',
          isRepeated: place > 0,
          values: each(({ id }) => valueOf.get(id) ?? null),
          bounds: each(({ bound }) => bound),
          colors: [],
          hatched: [],
        };
      });
    }),
  );
}

/** Points so parted that no two of one part belong to the same category. */
function layersOf(points: readonly SinglePoint[]): readonly (readonly SinglePoint[])[] {
  const layers: SinglePoint[][] = [];
  for (const point of points) {
    const free = layers.find((layer) => layer.every(({ index }) => index !== point.index));
    if (free) free.push(point);
    else layers.push([point]);
  }
  return layers;
}

/** "stated for a whole year (↑ over, ↓ almost)" */
function labelOf(group: SingleGroup, isPartial: boolean, points: readonly SinglePoint[]): string {
  const signs = [
    ...(points.some(({ bound }) => bound === 'above') ? [`${BOUND_SIGNS.above} ${group.aboveLabel}`] : []),
    ...(points.some(({ bound }) => bound === 'below') ? [`${BOUND_SIGNS.below} ${group.belowLabel}`] : []),
  ];
  const label = isPartial ? group.partialLabel : group.label;
  return signs.length === 0 ? label : `${label} (${signs.join(', ')})`;
}

/** A sheet with the rows that belong to no series, as far as they say something. */
export function asideSheet(name: string, table: Table, format: Format): readonly ChartSheet[] {
  const rows = table.rows.filter(({ isAside }) => isAside);
  const columns = table.columns.filter(({ key }) => rows.some((row) => cellOf(row, key).value !== null));
  if (rows.length === 0) return [];
  const written = (column: Column, value: string | number | null) =>
    column.type === 'date' && value !== null ? format.cell(column.type, value) : value;
  return [
    {
      name,
      heads: columns.map(({ label }) => label),
      rows: rows.map((row) => columns.map((column) => written(column, cellOf(row, column.key).value))),
    },
  ];
}
