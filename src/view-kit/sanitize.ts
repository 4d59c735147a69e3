import { spanOf } from '../domain/dates.ts';
import type { SortOrder, Table } from '../domain/table.ts';
import { sortParam, type ParamNotice, type ParamSpecs, type ParamValues } from './params.ts';
import type { Control } from './view.ts';

/**
 * Takes out of a view's values what its controls do not offer: a sector that no table knows, a year without data.
 * The codec cannot know them, the data can. What was taken out becomes a notice.
 */
export function sanitize(
  values: ParamValues<ParamSpecs>,
  controls: readonly Control[],
  fallbacks: ParamValues<ParamSpecs>,
): { values: ParamValues<ParamSpecs>; notices: readonly ParamNotice[] } {
  const notices: ParamNotice[] = [];
  const next: Record<string, unknown> = { ...values };
  for (const control of controls) {
    switch (control.kind) {
      case 'multiple': {
        const chosen = values[control.key];
        if (!Array.isArray(chosen)) break;
        const known = chosen.filter((value) => control.options.some((option) => option.value === value));
        if (known.length === chosen.length) break;
        const unknown = chosen.filter((value) => !known.includes(value));
        notices.push({ key: control.key, text: unknown.join(',') });
        next[control.key] = known.length > 0 ? known : fallbacks[control.key];
        break;
      }
      case 'choice': {
        const chosen = values[control.key];
        if (control.options.some((option) => option.value === chosen) || chosen === fallbacks[control.key])
          break;
        notices.push({ key: control.key, text: String(chosen) });
        next[control.key] = fallbacks[control.key];
        break;
      }
      case 'year': {
        const chosen = values[control.key];
        if (typeof chosen !== 'number' || control.years.includes(chosen)) break;
        notices.push({ key: control.key, text: String(chosen) });
        next[control.key] = fallbacks[control.key];
        break;
      }
      case 'years': {
        const from = values[control.from];
        const to = values[control.to];
        if (typeof from === 'number' && typeof to === 'number' && from > to) {
          notices.push({ key: control.from, text: String(from) });
          next[control.from] = fallbacks[control.from];
        }
        break;
      }
      case 'days':
      case 'period': {
        const from = values[control.from];
        const to = values[control.to];
        if (typeof from === 'string' && typeof to === 'string' && spanOf(from).first > spanOf(to).last) {
          notices.push({ key: control.from, text: from });
          next[control.from] = fallbacks[control.from];
        }
        break;
      }
      default:
        break;
    }
  }
  return { values: next, notices };
}

/** Takes out of the order the columns that the view's table does not have. */
export function sanitizeSort(
  values: ParamValues<ParamSpecs>,
  { columns }: Table,
): { values: ParamValues<ParamSpecs>; notices: readonly ParamNotice[] } {
  const orders = values['sort'] as readonly SortOrder[];
  const unknown = orders.filter(({ column }) => !columns.some(({ key }) => key === column));
  if (unknown.length === 0) return { values, notices: [] };
  const sort = orders.filter((order) => !unknown.includes(order));
  return { values: { ...values, sort }, notices: [{ key: 'sort', text: sortParam.write(unknown) }] };
}
