/** Work that can be done bit by bit: each step is short, the last one gives the result. */
export type Steps<R> = Generator<undefined, R, undefined>;

/** Long work whose result may be prepared in idle time and is there at the latest when it is asked for. */
export interface Prepared<R> {
  /** Does one step; true once nothing is left to do. */
  readonly advance: () => boolean;
  /** The result; does at once what is left. */
  readonly get: () => R;
}

/** Wraps work in steps. */
export function prepared<R>(steps: Steps<R>): Prepared<R> {
  let result: { readonly value: R } | null = null;
  const advance = () => {
    if (result) return true;
    const step = steps.next();
    if (step.done === true) result = { value: step.value };
    return result !== null;
  };
  return {
    advance,
    get: () => {
      for (;;) {
        if (result) return result.value;
        advance();
      }
    },
  };
}
