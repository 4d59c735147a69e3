import type { Cell, Column, Table, TableRow } from '../../domain/table.ts';
import { figureCell } from '../../domain/trade.ts';
import {
  baseYear,
  GAP_TYPE,
  gapMeasureOf,
  tradeCell,
  UNIT_TYPE,
  type GapMeasure,
  type TradeColumn,
} from './columns.ts';
import { gapCell, gapKey, mirroredPairs, type MirroredPair } from './gap.ts';
import { columnLabel, columnsOf, countryName, yearsOf, type Input } from './input.ts';
import { statementColumns, statementRow, statementsOf } from './statement-rows.ts';

/** What is drawn and comes first in the table: a direction by one count, or the gap between both counts of it. */
export interface ShownColumn {
  readonly key: string;
  readonly label: string;
  readonly flow: TradeColumn['flow'];
  /** `null` for a gap. */
  readonly reporter: string | null;
}

export function shownColumns(input: Input): readonly ShownColumn[] {
  const measure = gapMeasureOf(input.params.unit);
  if (measure === null) {
    return columnsOf(input).map((column) => ({ ...column, label: columnLabel(input, column) }));
  }
  return pairsOf(input, measure).map((pair) => ({
    key: gapKey(pair, measure),
    label: gapLabel(input, pair, measure),
    flow: pair.flow,
    reporter: null,
  }));
}

/** The directions that both sides count. */
export function pairsOf(input: Input, measure: GapMeasure): readonly MirroredPair[] {
  return mirroredPairs(columnsOf(input), input.pkg.dashboard.reporter, measure);
}

function gapLabel({ messages }: Input, { flow }: MirroredPair, measure: GapMeasure): string {
  return (measure === 'gap' ? messages.gapUsd : messages.gap)(messages.flows[flow]);
}

/** A row for every year, and one for each statement on it: the counts, how far they are apart, what other vintages give. */
export function tradeTable(input: Input): Table {
  const { params: values, messages, data, pkg } = input;
  const columns = columnsOf(input);
  const years = yearsOf(input);
  const type = UNIT_TYPE[values.unit];
  const gdp = new Map(
    data.gdp.filter((row) => row.country === pkg.dashboard.reporter).map((row) => [row.year, row]),
  );
  const base = values.unit === 'index' ? baseYear(columns, years) : null;
  const measure = gapMeasureOf(values.unit);
  const measures: readonly GapMeasure[] =
    values.unit === 'usd' ? ['gap', 'gap-share'] : measure === null ? [] : [measure];
  const gaps = measures.flatMap((of) =>
    pairsOf(input, of).map((pair) => ({ pair, of, key: gapKey(pair, of) })),
  );
  const counts = measure === null ? columns : [];
  const vintages =
    values.unit === 'usd' ? columns.filter(({ vintage }) => years.some((of) => vintage.has(of))) : [];
  const statements = statementsOf(input, years);
  const head: Column[] = [
    { key: 'year', label: messages.year, type: 'year', isRowHeader: true },
    ...counts.map((column): Column => ({
      key: column.key,
      label: columnLabel(input, column),
      type,
      reporter: column.reporter,
    })),
    ...gaps.map(({ pair, of, key }): Column => ({
      key,
      label: gapLabel(input, pair, of),
      type: GAP_TYPE[of],
    })),
    ...vintages.map((column): Column => ({
      key: vintageKey(column),
      label: messages.vintage(messages.flows[column.flow], countryName(input, column.reporter)),
      type,
      reporter: column.reporter,
    })),
    ...(statements.length > 0 ? statementColumns(input) : []),
  ];
  const rows = years.flatMap((current): readonly TableRow[] => {
    const cells: Record<string, Cell> = { year: { value: current } };
    for (const column of counts) {
      cells[column.key] = tradeCell(column, current, {
        unit: values.unit,
        base,
        gdp,
        label: (of) => `${columnLabel(input, column)}, ${of}`,
        gdpLabel: (of) => messages.gdpOf(countryName(input, pkg.dashboard.reporter), String(of)),
      });
    }
    for (const { pair, of, key } of gaps) {
      cells[key] = gapCell(pair, of, current, (column) => columnLabel(input, column));
    }
    for (const column of vintages) cells[vintageKey(column)] = figureCell(column.vintage.get(current));
    return [
      { id: String(current), cells },
      ...statements.filter(({ year: of }) => of === current).map((one) => statementRow(input, one)),
    ];
  });
  return { columns: head, rows };
}

/** Key of the column with what another vintage gives. */
export function vintageKey({ key }: Pick<TradeColumn, 'key'>): string {
  return `${key}_other`;
}
