import type { Mark } from '../../domain/phrase.ts';
import { numberOf, type Table, type TableRow } from '../../domain/table.ts';
import { cellWriter } from '../../view-kit/figures.ts';
import { baseYear, gapMeasureOf, type GapMeasure } from './columns.ts';
import { gapKey } from './gap.ts';
import { columnsOf, countryName, pairName, yearsOf, type Input } from './input.ts';
import { pairsOf } from './trade-table.ts';

/** The last year of the first column, and where it stands among those shown. */
export function finding(input: Input, shown: Table, mark: Mark): string | null {
  const { messages, format, params: values } = input;
  const measure = gapMeasureOf(values.unit);
  if (measure !== null) return gapFinding(input, shown, measure, mark);
  const column = columnsOf(input)[0];
  if (!column) return null;
  const known = shown.rows.filter(
    (row) => numberOf(row, column.key) !== null && column.figures.get(Number(row.id))?.isComplete,
  );
  const last = known.at(-1);
  if (!last) return null;
  const what = {
    flow: messages.flows[column.flow],
    pair: pairName(input),
    reporter: countryName(input, column.reporter),
    year: last.id,
  };
  const written = cellWriter(shown, format, mark);
  const value = written(last.id, column.key);
  if (values.unit === 'yoy') return messages.findings.yoy({ ...what, value });
  if (values.unit === 'gdp')
    return messages.findings.gdp({
      ...what,
      value,
      country: countryName(input, input.pkg.dashboard.reporter),
    });
  if (values.unit === 'index') {
    const base = baseYear(columnsOf(input), yearsOf(input));
    return base === null ? null : messages.findings.index({ ...what, value, base: String(base) });
  }
  if (column.flow === 'balance') return messages.findings.balance({ ...what, value });
  const top = known.reduce((best, row) =>
    (numberOf(row, column.key) ?? 0) > (numberOf(best, column.key) ?? 0) ? row : best,
  );
  const since = known[0]?.id ?? last.id;
  if (since === last.id) return messages.findings.single({ ...what, value });
  if (top === last) return messages.findings.highest({ ...what, value, since });
  return messages.findings.below({
    ...what,
    value,
    topYear: top.id,
    topValue: written(top.id, column.key),
  });
}

/** How far the counts were apart in the last year that both have, and where they were farthest apart. */
function gapFinding(input: Input, shown: Table, measure: GapMeasure, mark: Mark): string | null {
  const { messages, format, pkg } = input;
  const [pair] = pairsOf(input, measure);
  if (!pair) return null;
  const key = gapKey(pair, measure);
  const known = shown.rows.filter((row) => numberOf(row, key) !== null);
  const last = known.at(-1);
  if (!last) return null;
  const sizeOf = (row: TableRow) => Math.abs(numberOf(row, key) ?? 0);
  const widest = known.reduce((best, row) => (sizeOf(row) > sizeOf(best) ? row : best));
  const value = sizeOf(last);
  const written = cellWriter(shown, format, mark);
  return messages.gapFinding({
    flow: messages.flows[pair.flow],
    pair: pairName(input),
    year: last.id,
    value: written(last.id, key, measure === 'gap' ? format.money(value) : format.share(value)),
    isMore: (numberOf(last, key) ?? 0) > 0,
    home: countryName(input, pkg.dashboard.reporter),
    partner: countryName(input, pkg.dashboard.partner),
    widest: written(widest.id, key),
    widestYear: widest.id,
  });
}
