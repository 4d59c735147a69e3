import { gapMeasureOf } from './columns.ts';
import { countryName, type Input } from './input.ts';
import { shownColumns, type ShownColumn } from './trade-table.ts';

/** How a column is drawn, the same on the page and on a slide. */
export interface LineLook {
  readonly key: string;
  /** Only what tells the lines apart: the heading and subheading say the rest. */
  readonly label: string;
  readonly color: string;
  readonly isDashed: boolean;
}

/** True where two counts of the same trade are shown. */
export function hasBothCounts(input: Input): boolean {
  const reporters = new Set(shownColumns(input).map(({ reporter }) => reporter));
  return gapMeasureOf(input.params.unit) !== null || reporters.size > 1;
}

/** The columns as they are drawn: dashed as the partner counts; coloured by who counts where there is only one direction. */
export function lineLooks(input: Input): readonly LineLook[] {
  const columns = shownColumns(input);
  const hasBoth = hasBothCounts(input);
  const hasOneFlow = new Set(columns.map(({ flow }) => flow)).size === 1;
  return columns.map((column) => ({
    key: column.key,
    label: labelOf(input, column, hasOneFlow, hasBoth),
    color:
      hasOneFlow && column.reporter !== null ? `var(--c-${column.reporter})` : `var(--flow-${column.flow})`,
    isDashed: hasBoth && column.reporter === input.pkg.dashboard.partner,
  }));
}

function labelOf(
  input: Input,
  { flow, reporter, label }: ShownColumn,
  hasOneFlow: boolean,
  hasBoth: boolean,
): string {
  const { messages } = input;
  if (reporter === null) return messages.flows[flow];
  if (hasOneFlow) return messages.lineLabel(countryName(input, reporter));
  return hasBoth ? label : messages.flows[flow];
}
