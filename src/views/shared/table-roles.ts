/**
 * The roles that the elements of a table have anyway. Written out because cards lay them out as blocks, and some browsers
 * take that for the end of the table.
 */
export const TABLE = { role: 'table' } as const;
export const ROW_GROUP = { role: 'rowgroup' } as const;
export const COLUMN_HEADER = { role: 'columnheader' } as const;
export const ROW = { role: 'row' } as const;
export const ROW_HEADER = { role: 'rowheader' } as const;
export const CELL = { role: 'cell' } as const;
