import { useMemo } from 'react';
import { BarChart } from '../../charts/bar-chart.tsx';
import type { BarRow, BarWriting } from '../../charts/types.ts';
import { numberOf, textOf, type Table } from '../../domain/table.ts';
import { FigureButton } from '../../view-kit/figure-button.tsx';
import { FigureGroup } from '../../view-kit/figure-group.tsx';
import { figureAt } from '../../view-kit/figures.ts';
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
  const writing = useMemo(() => writingOf(input, table), [input, table]);
  return (
    <FigureGroup>
      <BarChart
        name={name}
        summary={summary}
        rows={rows}
        valueLabel={(value) => format.brief(values.unit, value)}
        totalLabel={({ id }) => texts.get(id) ?? ''}
        writing={writing}
        legend={false}
        isStatic={isStatic}
        labels={{ total: messages.sum }}
      />
    </FigureGroup>
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

/** Share and value of a partner lead to where they come from. */
function writingOf({ format }: Input, table: Table): BarWriting {
  return {
    total: ({ id, label }, text) => (
      <FigureButton
        text={text}
        label={label}
        figures={['share', 'value'].flatMap((key) => figureAt(table, id, key, format) ?? [])}
        isTabStop={id === table.rows[0]?.id}
      />
    ),
  };
}
