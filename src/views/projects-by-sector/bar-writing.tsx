import type { BarWriting } from '../../charts/types.ts';
import { phrase, type Phrase } from '../../domain/phrase.ts';
import { numberOf, type Table, type TableRow } from '../../domain/table.ts';
import { FigureButton } from '../../view-kit/figure-button.tsx';
import { cellWriter, figureAt } from '../../view-kit/figures.ts';
import { PhraseText } from '../../view-kit/phrase-text.tsx';
import type { Input } from './params.ts';
import { statusKey } from './sector-table.ts';

/** The figures of the bars, each of which leads to the projects behind it. */
export function barWriting(input: Input, table: Table): BarWriting {
  const rowOf = (id: string) => table.rows.find((row) => row.id === id);
  return {
    total: ({ id }) => (
      <PhraseText
        phrase={totalPhrase(input, table, rowOf(id))}
        isInText={false}
        isTabStop={id === table.rows[0]?.id}
      />
    ),
    value: ({ id }, segment, text) => {
      const figure = figureAt(table, id, statusKey(segment.id), input.format);
      return figure ? <FigureButton text={text} figures={[figure]} isTabStop={false} /> : text;
    },
    note: ({ id }, text) => (
      <PhraseText phrase={notePhrase(input, table, rowOf(id)) ?? text} isInText={false} isTabStop={false} />
    ),
  };
}

/** "6 pending of 9": the bars are in the order of the pending ones. */
export function totalPhrase(input: Input, table: Table, row: TableRow | undefined): Phrase {
  const total = row ? numberOf(row, 'total') : null;
  const pending = row ? numberOf(row, 'pending') : null;
  return phrase((mark) => {
    if (!row || total === null) return input.messages.noFigure;
    const written = cellWriter(table, input.format, mark);
    return pending === null || pending === 0 || pending === total
      ? written(row.id, 'total')
      : input.messages.pendingOf(written(row.id, 'pending'), written(row.id, 'total'));
  });
}

/** How many projects the sum rests on, and what is stated in tenge alone. */
export function notePhrase(input: Input, table: Table, row: TableRow | undefined): Phrase | null {
  const { params, messages, format } = input;
  if (!row || params.measure === 'count') return null;
  const hasTenge = numberOf(row, 'tenge') !== null;
  return phrase((mark) => {
    const written = cellWriter(table, format, mark);
    return [
      messages.withFigure(written(row.id, 'coverage')),
      ...(hasTenge ? [messages.tengeOnly(written(row.id, 'tenge'))] : []),
    ].join('; ');
  });
}
