import type { Column } from '../../domain/table.ts';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { ChoiceBar } from './choice-bar.tsx';
import { ColumnChooser } from './column-chooser.tsx';
import { listedIn } from './listed.ts';
import { DENSITIES, type Input } from './params.ts';
import type { OnColumns, ShownColumn } from './shown-columns.ts';
import { Sums } from './sums.tsx';

interface TableToolsProps {
  readonly input: Input;
  readonly columns: readonly Column[];
  readonly shown: readonly ShownColumn[];
  readonly onColumns: OnColumns;
  readonly onDensity: (density: (typeof DENSITIES)[number]) => void;
  /** Null where the choice of projects belongs to no reader. */
  readonly onList: ((listed: 'chosen' | 'all') => void) | null;
  readonly onClear: () => void;
}

/** Above the table: what its figures come to, and what a reader can change about it, the columns and the height of rows. */
export function TableTools({
  input,
  columns,
  shown,
  onColumns,
  onDensity,
  onList,
  onClear,
}: TableToolsProps) {
  const { messages, params } = input;
  return (
    <div className="projects-table-tools">
      <Sums input={listedIn(input)} />
      <div className="projects-table-side">
        {onList && params.project.length > 0 && <ChoiceBar input={input} onList={onList} onClear={onClear} />}
        <div className="projects-table-settings">
          <PopoverButton
            label={messages.columnsMenu}
            name={messages.columnsMenu}
            isActive={params.cols.length > 0}
            align="end"
          >
            {() => <ColumnChooser messages={messages} columns={columns} shown={shown} onChange={onColumns} />}
          </PopoverButton>
          <Segmented
            label={messages.density}
            isLabelHidden
            value={params.density}
            options={DENSITIES.map((value) => ({ value, label: messages.densities[value] }))}
            onChange={onDensity}
          />
        </div>
      </div>
    </div>
  );
}
