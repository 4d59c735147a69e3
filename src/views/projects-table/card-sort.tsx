import type { Column, SortOrder } from '../../domain/table.ts';
import { Select } from '../../ui/select.tsx';
import { sortParam } from '../../view-kit/params.ts';
import { firstDirection } from '../../view-kit/sort-head.tsx';
import type { Messages } from './messages/en.ts';

interface CardSortProps {
  readonly columns: readonly Column[];
  readonly sort: readonly SortOrder[];
  readonly onSort: (sort: readonly SortOrder[]) => void;
  readonly messages: Messages;
}

/** Sorting where cards have no headings to press. */
export function CardSort({ columns, sort, onSort, messages }: CardSortProps) {
  const orders = columns.map(({ key, label, ...column }): [SortOrder, string] => [
    { column: key, direction: firstDirection({ key, label, ...column }) },
    label,
  ]);
  const usual = orders.map(([order, label]) => ({ value: sortParam.write([order]), label }));
  const value = sortParam.write(sort);
  const reversed = orders.find(([order]) => order.column === sort[0]?.column);
  const options = [
    { value: '', label: messages.ownOrder },
    ...usual,
    ...(value !== '' && reversed && !usual.some((option) => option.value === value)
      ? [{ value, label: messages.reversed(reversed[1]) }]
      : []),
  ];
  return (
    <div className="projects-table-card-sort">
      <Select
        label={messages.sortBy}
        value={options.some((option) => option.value === value) ? value : ''}
        options={options}
        onChange={(text) => onSort(sortParam.parse(text) ?? [])}
      />
    </div>
  );
}
