import { cellText, esc } from './xml.ts';

/** Texts with the cells they come from: categories and names of series. */
export function textData(reference: string, texts: readonly string[]): string {
  const points = texts.map((text, index) => `<c:pt idx="${index}"><c:v>${esc(cellText(text))}</c:v></c:pt>`);
  return `<c:strRef><c:f>${esc(reference)}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${points.join('')}</c:strCache></c:strRef>`;
}

/** Numbers with the cells they come from; a missing one has no point, so that it stays a gap. */
export function numberData(reference: string, values: readonly (number | null)[], format: string): string {
  const points = values.flatMap((value, index) =>
    value === null ? [] : [`<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`],
  );
  return `<c:numRef><c:f>${esc(reference)}</c:f><c:numCache><c:formatCode>${esc(format)}</c:formatCode><c:ptCount val="${values.length}"/>${points.join('')}</c:numCache></c:numRef>`;
}
