/** What can be chosen, and between what; `''` stands for the absence of a key. */
export type Factors = Readonly<Record<string, readonly string[]>>;
export type Choice = Readonly<Record<string, string>>;

/**
 * Few choices among which every two values of two factors meet at least once. Greedy: each new choice starts from a pair that is
 * still missing and takes, factor by factor, the value that meets most of the others for the first time.
 */
export function allPairs(factors: Factors): readonly Choice[] {
  const names = Object.keys(factors).toSorted((a, b) => valuesOf(b).length - valuesOf(a).length);
  const missing = new Set<string>();
  for (const [index, name] of names.entries()) {
    for (const other of names.slice(index + 1)) {
      for (const value of valuesOf(name)) {
        for (const met of valuesOf(other)) missing.add(pairOf(name, value, other, met));
      }
    }
  }
  const choices: Choice[] = [];
  while (missing.size > 0) {
    const [first = ''] = missing;
    const chosen: Record<string, string> = Object.fromEntries(JSON.parse(first) as [string, string][]);
    for (const name of names) {
      chosen[name] ??= best(valuesOf(name), (value) => newPairs(name, value, chosen).length);
    }
    for (const name of names) {
      for (const pair of newPairs(name, chosen[name] ?? '', chosen)) missing.delete(pair);
    }
    choices.push(chosen);
  }
  return choices;

  function valuesOf(name: string): readonly string[] {
    return factors[name] ?? [];
  }

  function newPairs(name: string, value: string, chosen: Choice): readonly string[] {
    return Object.entries(chosen)
      .filter(([other]) => other !== name)
      .flatMap(([other, met]) => [pairOf(name, value, other, met), pairOf(other, met, name, value)])
      .filter((pair) => missing.has(pair));
  }
}

/** The order of the factors is part of it: only one of both orders is ever missing. */
function pairOf(name: string, value: string, other: string, met: string): string {
  return JSON.stringify([
    [name, value],
    [other, met],
  ]);
}

function best(values: readonly string[], score: (value: string) => number): string {
  return values.reduce((found, value) => (score(value) > score(found) ? value : found), values[0] ?? '');
}
