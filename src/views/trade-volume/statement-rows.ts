import type { SingleGroup, SinglePoint } from '../../charts/types.ts';
import { tradeStatements, type TradeStatement } from '../../domain/trade-statements.ts';
import type { Column, TableRow } from '../../domain/table.ts';
import type { Input } from './input.ts';

/** Statements are of the total in dollars: beside another unit or direction they would say nothing. */
export function statementsOf({ data, params: { said, unit, flow } }: Input, years: readonly number[]) {
  const isComparable = said !== 'none' && unit === 'usd' && flow.includes('total');
  if (!isComparable) return [];
  return tradeStatements(data.statements).filter(
    ({ year, isPartial }) => years.includes(year) && (said === 'all' || !isPartial),
  );
}

/** The columns that only the rows of statements fill. */
export function statementColumns({ messages }: Input): readonly Column[] {
  const { wording, period, speaker, statedOn } = messages.statedColumns;
  return [
    { key: 'stated', label: messages.stated, type: 'usd' },
    { key: 'wording', label: wording, type: 'text' },
    { key: 'period', label: period, type: 'text' },
    { key: 'speaker', label: speaker, type: 'text' },
    { key: 'statedOn', label: statedOn, type: 'date' },
  ];
}

/** A statement as a row of its own, beside the row of its year. */
export function statementRow(
  input: Input,
  { statement, valueUsd, year, isPartial }: TradeStatement,
): TableRow {
  const { messages, format } = input;
  const { source, period } = statement;
  return {
    id: statement.id,
    isAside: true,
    cells: {
      year: { value: year },
      stated: { value: valueUsd, source, ...(isPartial && { mark: 'incomplete' as const }) },
      wording: { value: messages.wording[statement.qualifier], source },
      period: { value: period && format.text(period), source },
      speaker: { value: format.text(statement.speaker), source },
      statedOn: {
        value: statement.statedOn,
        source,
        ...(statement.statedOnBasis === 'inferred' && { mark: 'inferred' as const }),
      },
    },
  };
}

/** Id of the statements in the legend and in the `focus` key. */
const GROUP = 'statements';

/** The statements as markers that nothing joins; those of a part of a year are as long as their months. */
export function statementGroups(input: Input, years: readonly number[]): readonly SingleGroup[] {
  const { messages } = input;
  const points = statementsOf(input, years).map((statement) => pointOf(input, statement, years));
  return points.length === 0
    ? []
    : [
        {
          id: GROUP,
          label: messages.statement,
          partialLabel: messages.partialStatement,
          aboveLabel: messages.wording['more-than'],
          belowLabel: messages.wording.almost,
          color: 'var(--flow-total)',
          points,
        },
      ];
}

function pointOf(
  { messages, format }: Input,
  { statement, valueUsd, year, firstMonth, lastMonth, isPartial }: TradeStatement,
  years: readonly number[],
): SinglePoint {
  const { qualifier, period, speaker, statedOn } = statement;
  const date = statedOn === null ? null : format.date(statedOn);
  const about = [
    isPartial && period ? format.text(period) : null,
    format.text(speaker),
    date !== null && statement.statedOnBasis === 'inferred' ? messages.inferredDate(date) : date,
  ];
  const begin = year - 0.5;
  return {
    id: statement.id,
    index: years.indexOf(year),
    from: begin + (firstMonth - 1) / 12,
    to: begin + lastMonth / 12,
    isPartial,
    value: valueUsd,
    bound: qualifier === 'more-than' ? 'above' : qualifier === 'almost' ? 'below' : null,
    text: messages.qualified[qualifier](format.stated(valueUsd, 'USD')),
    label: about.filter((part) => part !== null).join(', '),
  };
}
