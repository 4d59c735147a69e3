/** Writing inside a chart; hundredths of a point. */
export function chartText(
  size: number,
  color: string,
  isBold = false,
  wrap: 'square' | 'none' = 'square',
): string {
  return `<c:txPr><a:bodyPr${wrap === 'none' ? ' wrap="none"' : ''}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="${isBold ? 1 : 0}"><a:solidFill>${color}</a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

/** Colours of the theme, so that a pasted chart takes on those of its new deck. */
export const INK = '<a:schemeClr val="tx1"/>';
export const MUTED = '<a:schemeClr val="tx2"/>';

/** A line of a theme colour. */
export function ruleLine(alpha: number): string {
  return `<a:ln w="9525"><a:solidFill><a:schemeClr val="tx2"><a:alpha val="${alpha * 1000}"/></a:schemeClr></a:solidFill></a:ln>`;
}
