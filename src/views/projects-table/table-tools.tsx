import type { Column } from '../../domain/table.ts';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { ColumnChooser } from './column-chooser.tsx';
import { DENSITIES, type Input } from './params.ts';
import type { ShownColumn } from './shown-columns.ts';

interface TableToolsProps {
  readonly input: Input;
  readonly columns: readonly Column[];
  readonly shown: readonly ShownColumn[];
  readonly onColumns: (shown: readonly ShownColumn[]) => void;
  readonly onDensity: (density: (typeof DENSITIES)[number]) => void;
}

/** What a reader can change about the table itself: its columns and how close its rows stand. */
export function TableTools({ input, columns, shown, onColumns, onDensity }: TableToolsProps) {
  const { messages, params } = input;
  return (
    <div className="projects-table-tools">
      <PopoverButton
        label={messages.columnsMenu}
        name={messages.columnsMenu}
        isActive={params.cols.length > 0}
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
  );
}
