import { FLOWS } from '../../domain/trade.ts';
import { yearExtent } from '../../domain/years.ts';
import { marksControl } from '../../view-kit/marks.ts';
import type { Control } from '../../view-kit/view.ts';
import { gapMeasureOf, UNITS } from './columns.ts';
import { countryName, DRAWINGS, SAID, SCALES, type Input } from './input.ts';

/** Only what changes something in the state: a gap has both reporters and one drawing. */
export function controls(input: Input): readonly Control[] {
  const { messages, data, pkg, format, params: values } = input;
  const isGap = gapMeasureOf(values.unit) !== null;
  const { min, max } = yearExtent(data.trade.map((row) => row.year));
  const pair = [pkg.dashboard.reporter, pkg.dashboard.partner];
  const units = UNITS.filter((unit) => unit !== 'gdp' || data.gdp.length > 0);
  return [
    {
      kind: 'multiple',
      key: 'flow',
      label: messages.flow,
      isDisplay: true,
      options: FLOWS.map((value) => ({ value, label: messages.flows[value] })),
    },
    ...(isGap
      ? []
      : [
          {
            kind: 'choice' as const,
            key: 'reporter',
            label: messages.reporter,
            options: [
              { value: 'both', label: messages.both },
              ...pair.map((value) => ({ value, label: countryName(input, value) })),
            ],
          },
        ]),
    {
      kind: 'choice',
      key: 'unit',
      label: messages.unit,
      isCompact: true,
      options: units.map((value) => ({ value, label: messages.units[value] })),
    },
    { kind: 'years', from: 'from', to: 'to', label: messages.years, min, max },
    ...(data.statements.length > 0 && values.unit === 'usd' && values.flow.includes('total')
      ? [compact('said', messages.said, SAID, messages.saids)]
      : []),
    // A gap is drawn as bars from zero; nothing else would show on which side it lies.
    ...(isGap
      ? []
      : [
          compact('chart', messages.drawing, DRAWINGS, messages.drawings),
          compact('scale', messages.scale, SCALES, messages.scales),
        ]),
    ...marksControl(data, messages.marks, format),
  ];
}

function compact<T extends string>(
  key: string,
  label: string,
  ids: readonly T[],
  labels: Readonly<Record<T, string>>,
): Control {
  const options = ids.map((value) => ({ value, label: labels[value] }));
  return { kind: 'choice', key, label, isCompact: true, options };
}
