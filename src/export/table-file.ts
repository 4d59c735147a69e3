import type { CellMark, ColumnType } from '../domain/table.ts';

/**
 * A view's table ready to be taken away: the raw values, what each rests on, and all that says what the file shows. The
 * same for CSV, Excel and JSON.
 */
export interface TableFile {
  readonly title: string;
  readonly subtitle: string;
  /** The filters that were on, in words. */
  readonly filters: readonly string[];
  /** Version and day of the data package. */
  readonly version: string;
  readonly created: string;
  /** Address of the view in the state that the file shows. */
  readonly address: string;
  readonly columns: readonly FileColumn[];
  readonly rows: readonly FileRow[];
  readonly sources: readonly FileSource[];
  readonly notes: readonly { readonly id: string; readonly text: string }[];
  readonly labels: FileLabels;
}

interface FileColumn {
  readonly key: string;
  /** With the unit: "Total trade (US dollars)". */
  readonly label: string;
  readonly type: ColumnType;
}

interface FileRow {
  /** In the order of the columns; `null` where nothing is documented. */
  readonly values: readonly (string | number | null)[];
  /** What each value is; that of the column unless its unit differs from row to row. */
  readonly types: readonly ColumnType[];
  readonly sources: readonly string[];
  readonly notes: readonly string[];
  readonly marks: readonly CellMark[];
}

interface FileSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly date: string;
  readonly url: string;
}

/** Headings of what a file holds besides the table, in the reader's language. */
interface FileLabels {
  readonly sources: string;
  readonly notes: string;
  readonly marks: string;
  readonly filters: string;
  readonly version: string;
  readonly address: string;
  readonly table: string;
  readonly about: string;
}
