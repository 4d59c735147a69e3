import type { DataPackage } from '../domain/schemas.ts';
import type { Format } from '../i18n/format.ts';
import type { ParamSpecs, ParamValues } from './params.ts';
import type { Control } from './view.ts';

/** Of more values chosen in one facet, one chip says how many. */
const SINGLE_CHIPS = 6;

/** A filter that is on, in words, with the values that switch it off. */
export interface ActiveFilter {
  readonly key: string;
  readonly label: string;
  readonly off: Readonly<Record<string, unknown>>;
}

/**
 * The filters that are on, one per chosen option (where there are many, one for all), in the order of the controls. Controls that only change the drawing
 * (`isDisplay`, choices, single years) are no filters.
 */
export function activeFilters(
  controls: readonly Control[],
  values: ParamValues<ParamSpecs>,
  specs: ParamSpecs,
  pkg: DataPackage,
  format: Format,
): readonly ActiveFilter[] {
  return controls.flatMap((control): readonly ActiveFilter[] => {
    switch (control.kind) {
      case 'multiple': {
        const chosen = values[control.key];
        const param = specs[control.key];
        if (control.isDisplay || !Array.isArray(chosen) || !param) return [];
        if (param.write(chosen) === param.write(param.fallback(pkg))) return [];
        if (chosen.length > SINGLE_CHIPS) {
          const number = format.number(chosen.length);
          return [
            {
              key: control.key,
              label: `${control.label}: ${number}`,
              off: { [control.key]: param.fallback(pkg) },
            },
          ];
        }
        return chosen.map((value: string) => ({
          key: `${control.key}:${value}`,
          label: control.options.find((option) => option.value === value)?.label ?? value,
          off: { [control.key]: chosen.filter((other: string) => other !== value) },
        }));
      }
      case 'search': {
        const text = values[control.key];
        return typeof text === 'string' && text !== ''
          ? [{ key: control.key, label: `${control.label}: ${text}`, off: { [control.key]: '' } }]
          : [];
      }
      case 'years':
      case 'days':
      case 'period': {
        const from = values[control.from] ?? null;
        const to = values[control.to] ?? null;
        if (from === null && to === null) return [];
        const start = String(from ?? control.min);
        const end = String(to ?? control.max);
        const label = format.period(start, end);
        return [{ key: control.from, label, off: { [control.from]: null, [control.to]: null } }];
      }
      default:
        return [];
    }
  });
}
