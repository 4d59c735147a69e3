import { useMemo } from 'react';
import { BarChart } from '../../charts/bar-chart.tsx';
import type { BarRow } from '../../charts/types.ts';
import { numberOf, textOf, type Table } from '../../domain/table.ts';
import type { ChartProps } from '../../view-kit/view.ts';
import { partnerColor } from '../shared/partner-options.ts';
import type { Messages } from './messages/en.ts';
import { OTHERS, type Input, type params } from './view.ts';

type Props = Omit<ChartProps<never, typeof params, Messages>, 'input'> & { readonly input: Input };

/** A bar per partner, the largest first; share and value are both written, the unit decides on the length. */
export function Chart({ input, table, name, summary, isStatic }: Props) {
  const { params: values, messages, format } = input;
  const rows = useMemo(() => barsOf(input, table), [input, table]);
  const texts = useMemo(() => {
    const both = (share: string, value: string) =>
      values.unit === 'share' ? `${share} · ${value}` : `${value} · ${share}`;
    return new Map(
      table.rows.map((row) => [
        row.id,
        both(format.brief('share', numberOf(row, 'share')), format.brief('usd', numberOf(row, 'value'))),
      ]),
    );
  }, [table, values.unit, format]);
  return (
    <BarChart
      name={name}
      summary={summary}
      rows={rows}
      valueLabel={(value) => format.brief(values.unit, value)}
      totalLabel={({ id }) => texts.get(id) ?? ''}
      legend={false}
      isStatic={isStatic}
      labels={{ total: messages.sum }}
    />
  );
}

function barsOf({ params: values, messages, data, pkg }: Input, { rows }: Table): readonly BarRow[] {
  const groups = new Set(data.partners.filter(({ members }) => members.length > 0).map(({ id }) => id));
  return rows.map((row): BarRow => {
    const label = textOf(row, 'partner');
    const value = numberOf(row, values.unit === 'share' ? 'share' : 'value');
    const isOthers = row.id === OTHERS;
    return {
      id: row.id,
      label,
      isHighlighted: row.id === pkg.dashboard.partner,
      note: groups.has(row.id) ? messages.isGroup : undefined,
      segments:
        value === null
          ? []
          : [
              {
                id: row.id,
                label,
                value,
                color: isOthers ? 'var(--c-remainder)' : partnerColor(row.id),
                pattern: isOthers ? 'hatch' : undefined,
              },
            ],
    };
  });
}
