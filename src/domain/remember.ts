/**
 * A pure function that remembers its last results, so that what several views of a page ask for is computed once.
 * Results are found by the identity of what `keysOf` names; only the latest `size` are kept.
 */
export function rememberLast<A extends readonly unknown[], R>(
  size: number,
  keysOf: (...args: A) => readonly unknown[],
  compute: (...args: A) => R,
): (...args: A) => R {
  let known: readonly { readonly keys: readonly unknown[]; readonly result: R }[] = [];
  return (...args) => {
    const keys = keysOf(...args);
    const found = known.find((entry) => entry.keys.every((key, index) => key === keys[index]));
    if (found && found === known[0]) return found.result;
    const entry = found ?? { keys, result: compute(...args) };
    known = [entry, ...known.filter((other) => other !== entry)].slice(0, size);
    return entry.result;
  };
}

/** A pure function of one object that remembers its result for as long as somebody holds the object. */
export function rememberFor<K extends object, R>(compute: (of: K) => R): (of: K) => R {
  const known = new WeakMap<K, { readonly result: R }>();
  return (of) => {
    const found = known.get(of) ?? { result: compute(of) };
    known.set(of, found);
    return found.result;
  };
}

/** Makes something when it is first asked for, and hands the same out from then on. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
