/** One error of the data package, told so that it can be found and mended. */
export interface Fault {
  readonly file: string;
  /** Row of the file, counted from 1; `null` where the fault is the file's. */
  readonly row: number | null;
  readonly field: string | null;
  readonly expected: string;
  readonly got: string;
}

/** `projects.json, row 3, field "sector": expected a value of sectors.id, found "chemical"`. */
export function faultText({ file, row, field, expected, got }: Fault): string {
  const place = [file, row === null ? null : `row ${row}`, field === null ? null : `field "${field}"`].filter(
    (part) => part !== null,
  );
  return `${place.join(', ')}: expected ${expected}, found ${got}`;
}

/** A value as it is shown in a fault: short, and telling its type. */
export function show(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
