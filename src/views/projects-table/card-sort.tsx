import type { Column, SortOrder } from '../../domain/table.ts';
import { Select } from '../../ui/select.tsx';
import { sortParam } from '../../view-kit/params.ts';
import { firstDirection, type OnSort } from '../../view-kit/sort-head.tsx';
import type { Messages } from './messages/en.ts';

interface CardSortProps {
  readonly columns: readonly Column[];
  readonly sort: readonly SortOrder[];
  readonly onSort: OnSort;
  readonly messages: Messages;
}

/** Sorting where cards have no headings to press; an order that only the headings can make is shown as it is. */
export function CardSort({ columns, sort, onSort, messages }: CardSortProps) {
  const usual = columns.map((column) => ({
    value: sortParam.write([{ column: column.key, direction: firstDirection(column) }]),
    label: column.label,
  }));
  const value = sortParam.write(sort);
  const own = sort.flatMap(({ column: key, direction }) => {
    const column = columns.find((candidate) => candidate.key === key);
    if (!column) return [];
    return [direction === firstDirection(column) ? column.label : messages.reversed(column.label)];
  });
  const isUsual = usual.some((option) => option.value === value);
  const options = [
    { value: '', label: messages.ownOrder },
    ...usual,
    ...(own.length > 0 && !isUsual ? [{ value, label: own.join(', ') }] : []),
  ];
  return (
    <div className="projects-table-card-sort">
      <Select
        label={messages.sortBy}
        value={options.some((option) => option.value === value) ? value : ''}
        options={options}
        onChange={(text) => onSort(() => sortParam.parse(text) ?? [])}
      />
    </div>
  );
}
