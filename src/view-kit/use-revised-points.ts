import { useMemo } from 'react';
import type { RevisedPoint, SingleGroup } from '../charts/types.ts';
import { cellOf, type Figure, type Table } from '../domain/table.ts';
import type { Format } from '../i18n/format.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import type { Messages } from '../i18n/messages/en.ts';
import { cellFigure, figureAt } from './figures.ts';

/** "revised since 1.0.0, was $24.2 bn", or null for a value that was the same then. */
export function revisionText({ revision, type }: Figure, t: Messages, format: Format): string | null {
  if (!revision) return null;
  const { since, was } = revision;
  return was === null
    ? t.revision.added(since)
    : `${t.revision.since(since)}, ${t.revision.was(format.cell(type, was))}`;
}

/**
 * The values of a table that were others in the version that the address names, for a chart whose series are the columns
 * and whose points are the rows (those aside belong to no series).
 */
export function useRevisedPoints(table: Table): readonly RevisedPoint[] {
  const { t, format } = useI18n();
  return useMemo(
    () =>
      table.rows
        .filter((row) => !row.isAside)
        .flatMap((row, index) =>
          table.columns.flatMap((column) => {
            if (!cellOf(row, column.key).revision) return [];
            const text = revisionText(cellFigure(table, row, column, format), t, format);
            return text === null ? [] : [{ series: column.key, index, text }];
          }),
        ),
    [table, t, format],
  );
}

/**
 * Single figures of a chart, each with what it was in the version that the address names. Their ids are those of the rows;
 * `key` is the column that holds them.
 */
export function useRevisedSingles(
  table: Table,
  groups: readonly SingleGroup[],
  key: string,
): readonly SingleGroup[] {
  const { t, format } = useI18n();
  return useMemo(() => {
    const texts = new Map(
      table.rows.flatMap((row) => {
        const figure = cellOf(row, key).revision ? figureAt(table, row.id, key, format) : null;
        const text = figure && revisionText(figure, t, format);
        return text === null ? [] : [[row.id, text] as const];
      }),
    );
    if (texts.size === 0) return groups;
    return groups.map((group) => ({
      ...group,
      points: group.points.map((point) => {
        const text = texts.get(point.id);
        return text === undefined ? point : { ...point, label: `${point.label}, ${text}` };
      }),
    }));
  }, [table, groups, key, t, format]);
}
