/** A cell as a spreadsheet understood it. */
export type SheetCell =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'text'; readonly value: string }
  | null;

/** Rows of the first sheet of a flat OpenDocument spreadsheet (`.fods`). */
export function sheetRows(xml: string): readonly (readonly SheetCell[])[] {
  const table = /<table:table [\s\S]*?<\/table:table>/.exec(xml)?.[0] ?? '';
  return [...table.matchAll(/<table:table-row([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-row>)/g)]
    .filter(([, attributes = '']) => !/rows-repeated="\d{3,}"/.test(attributes))
    .flatMap(([, attributes = '', inner = '']) => {
      const row = cellsOf(inner);
      return Array.from({ length: repeated(attributes, 'rows') }, () => row);
    });
}

function cellsOf(row: string): readonly SheetCell[] {
  return [
    ...row.matchAll(
      /<table:(?:covered-)?table-cell([^>]*?)(?:\/>|>([\s\S]*?)<\/table:(?:covered-)?table-cell>)/g,
    ),
  ].flatMap(([, attributes = '', inner = '']) => {
    const cell = cellOf(attributes, inner);
    return Array.from({ length: Math.min(repeated(attributes, 'columns'), 200) }, () => cell);
  });
}

function cellOf(attributes: string, inner: string): SheetCell {
  const of = (name: string) => new RegExp(`office:${name}="([^"]*)"`).exec(attributes)?.[1];
  switch (of('value-type')) {
    case 'float':
    case 'percentage':
    case 'currency':
      return { kind: 'number', value: Number(of('value')) };
    case 'date':
      return { kind: 'date', value: of('date-value') ?? '' };
    case 'string':
      return { kind: 'text', value: textOf(inner) };
    default:
      return null;
  }
}

function repeated(attributes: string, of: 'rows' | 'columns'): number {
  return Number(new RegExp(`number-${of}-repeated="(\\d+)"`).exec(attributes)?.[1] ?? 1);
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<text:p(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/text:p>)/g)]
    .map(([, text = '']) => plain(text.replaceAll(/<text:s[^>]*\/>/g, ' ').replaceAll(/<[^>]+>/g, '')))
    .join('\n');
}

function plain(text: string): string {
  const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replaceAll(/&(\w+);|&#(\d+);/g, (whole, name?: string, code?: string) =>
    code === undefined ? (named[name ?? ''] ?? whole) : String.fromCodePoint(Number(code)),
  );
}
