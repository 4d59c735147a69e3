/** One thing to choose from; `value` is what is reported, `label` what is read. */
export interface Option<T extends string = string> {
  readonly value: T;
  readonly label: string;
  /** Written in muted type after the label: how many rows the option would show. */
  readonly count?: number;
  /** CSS colour of a small square before the label. */
  readonly swatch?: string;
}
