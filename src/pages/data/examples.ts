import type { DerivationMethod, Figure, Table } from '../../domain/table.ts';
import type { Format } from '../../i18n/format.ts';
import type { ViewContent } from '../../view-kit/describe-view.ts';
import { cellFigure } from '../../view-kit/figures.ts';

/** A view and its state in which figures are computed in a certain way. */
export interface ExamplePlace {
  readonly view: string;
  readonly query: string;
}

/** Where each way of computing is shown at work; a new method cannot be forgotten. */
export const EXAMPLES: Readonly<Record<DerivationMethod, ExamplePlace>> = {
  sum: { view: 'trade-volume', query: 'reporter=KAZ&flow=total' },
  difference: { view: 'trade-volume', query: 'reporter=KAZ&flow=balance' },
  share: { view: 'import-shares', query: '' },
  quotient: { view: 'exchange-rates', query: 'unit=rub&freq=year' },
  mean: { view: 'exchange-rates', query: 'unit=usd&freq=year' },
  growth: { view: 'trade-volume', query: 'reporter=KAZ&unit=yoy' },
  index: { view: 'trade-volume', query: 'reporter=KAZ&unit=index' },
  count: { view: 'projects-by-sector', query: '' },
  rank: { view: 'import-partners', query: '' },
  gap: { view: 'trade-volume', query: 'flow=total' },
  correlation: { view: 'exchange-rates', query: '' },
};

/** The latest figure of a view that was computed in this way, in its table or in what stands above it. */
export function exampleOf(content: ViewContent, method: DerivationMethod, format: Format): Figure | null {
  const written = [...content.headingPhrase, ...content.subtitlePhrase].flatMap((part) =>
    typeof part === 'string' ? [] : part.figures,
  );
  const isExample = ({ value, derivation }: Figure) =>
    value !== null && derivation?.method === method && derivation.inputs.length > 0;
  return figuresOf(content.table, format).findLast(isExample) ?? written.find(isExample) ?? null;
}

function figuresOf(table: Table, format: Format): readonly Figure[] {
  return table.rows.flatMap((row) => table.columns.map((column) => cellFigure(table, row, column, format)));
}
