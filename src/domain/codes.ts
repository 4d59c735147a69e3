/**
 * A column of a large table by numbers: which values each row has, several or none among them. What would take a hundred
 * thousand lists and texts takes two arrays of numbers, and is counted in a millisecond.
 */
export interface CodedColumn {
  /** Every value that occurs, in the order of first appearance; a code is a place in it. */
  readonly values: readonly string[];
  /** The codes of row `r` are `codes[starts[r]]` to `codes[starts[r + 1] - 1]`. */
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
}

export function codeColumn<R>(rows: readonly R[], valuesOf: (row: R) => readonly string[]): CodedColumn {
  const codeOf = new Map<string, number>();
  const starts = new Uint32Array(rows.length + 1);
  const codes: number[] = [];
  rows.forEach((row, index) => {
    for (const value of valuesOf(row)) {
      let code = codeOf.get(value);
      if (code === undefined) {
        code = codeOf.size;
        codeOf.set(value, code);
      }
      codes.push(code);
    }
    starts[index + 1] = codes.length;
  });
  return { values: [...codeOf.keys()], starts, codes: Uint32Array.from(codes) };
}

/** For each code of a column whether its value is among the chosen ones. */
export function chosenCodes({ values }: CodedColumn, chosen: readonly string[]): Uint8Array {
  const wanted = new Set(chosen);
  return Uint8Array.from(values, (value) => Number(wanted.has(value)));
}

/** True if the row has one of the codes. */
export function hasCode({ starts, codes }: CodedColumn, row: number, isChosen: Uint8Array): boolean {
  const end = starts[row + 1] ?? 0;
  for (let place = starts[row] ?? 0; place < end; place += 1) {
    if (isChosen[codes[place] ?? 0] === 1) return true;
  }
  return false;
}

/** Adds one to the count of each code that the row has. */
export function countCodes({ starts, codes }: CodedColumn, row: number, counts: Uint32Array): void {
  const end = starts[row + 1] ?? 0;
  for (let place = starts[row] ?? 0; place < end; place += 1) {
    const code = codes[place] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
}
