import { useQuery } from '@tanstack/react-query';
import { datasetQuery } from '../data/queries.ts';
import type { Figure, Table } from '../domain/table.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { rowFigures } from './figures.ts';
import { sourcesOfFigure } from './provenance/about-figure.ts';
import { useTrace } from './trace-context.ts';

/** What a chart over time needs so that its points lead to where their figures come from. */
export interface RowTrace {
  readonly onSelect?: (index: number) => void;
  readonly originLabel?: (index: number) => string;
}

/** `figuresAt` are those of a point, by default of the row of the table. Empty where nothing answers to the reader. */
export function useRowTrace(table: Table, figuresAt?: (index: number) => readonly Figure[]): RowTrace {
  const { t, format } = useI18n();
  const trace = useTrace();
  const { data: sources = [] } = useQuery(datasetQuery('sources'));
  if (!trace) return {};
  const figuresOf = figuresAt ?? ((index: number) => rowFigures(table, table.rows[index], format));
  const publishersOf = (index: number) => {
    const ids = new Set(figuresOf(index).flatMap(sourcesOfFigure));
    const names = [...ids].map((id) => sources.find((source) => source.id === id)?.publisher ?? id);
    return [...new Set(names.map((name) => name.split(/,| \(/)[0] ?? name))];
  };
  return {
    onSelect: (index) => trace.open(figuresOf(index)),
    originLabel: (index) => t.provenance.origin(format.list(publishersOf(index))),
  };
}
