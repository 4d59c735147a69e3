import { seeded } from '../domain/testing.ts';
import type { Control } from '../view-kit/view.ts';

/* For tests only: states of views that a reader could bring about. */

function pick<T>(values: readonly T[], random: () => number): T | undefined {
  return values[Math.floor(random() * values.length)];
}

/** Words that are looked for; some occur nowhere. */
const WORDS = ['химия', 'Kostanay', 'ҚазАгро', 'uran', 'zzz', 'Putin', '2021'];

/** A query string that sets about half of the controls to something that they offer. */
export function randomQuery(controls: readonly Control[], sortable: readonly string[], seed: number): string {
  const random = seeded(seed);
  const query = new URLSearchParams();
  for (const control of controls) {
    if (random() < 0.5) continue;
    switch (control.kind) {
      case 'multiple': {
        const chosen = control.options.filter(() => random() < 0.35).map(({ value }) => value);
        if (chosen.length > 0) query.set(control.key, chosen.join(','));
        break;
      }
      case 'choice':
        query.set(control.key, pick(control.options, random)?.value ?? '');
        break;
      case 'year':
        query.set(control.key, String(pick(control.years, random) ?? ''));
        break;
      case 'search':
        query.set(control.key, pick(WORDS, random) ?? '');
        break;
      case 'day':
        query.set(control.key, `${2005 + Math.floor(random() * 20)}-06-15`);
        break;
      case 'days':
        query.set(control.from, `${2005 + Math.floor(random() * 10)}-05-30`);
        if (random() < 0.6) query.set(control.to, `${2015 + Math.floor(random() * 10)}-12-31`);
        break;
      case 'years':
      case 'period': {
        const [start, end] = [
          Number(String(control.min).slice(0, 4)),
          Number(String(control.max).slice(0, 4)),
        ];
        const from = start + Math.floor(random() * (end - start));
        query.set(control.from, String(from));
        if (random() < 0.6) query.set(control.to, String(from + Math.floor(random() * (end - from + 1))));
        break;
      }
      default:
        break;
    }
  }
  const column = pick(sortable, random);
  if (random() < 0.4 && column !== undefined) query.set('sort', (random() < 0.5 ? '-' : '') + column);
  return query.toString();
}
