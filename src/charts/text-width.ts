/*
 * Widths are estimated from classes of letters rather than measured: the same chart must come out of a build without
 * layout (jsdom), of a first render before the web font is there, and of a slide.
 */

const NARROW = new Set(" .,:;'’`|!ijlftrIі()[]-\u00a0\u2009");
const WIDE = new Set('mwMWOQGCDNHUмшщжюфыМШЩЖЮФДОНПИЫӘҒҚҢӨҰҮҺ—@%&');

/** Estimated width of a text in px, a little generous. */
export function textWidth(text: string, fontPx: number): number {
  let ems = 0;
  for (const letter of text) ems += NARROW.has(letter) ? 0.3 : WIDE.has(letter) ? 0.74 : 0.535;
  return ems * fontPx;
}

/** The text cut to a width, with an ellipsis where something was cut. */
export function ellipsize(text: string, maxPx: number, fontPx: number): string {
  if (textWidth(text, fontPx) <= maxPx) return text;
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('').trimEnd()}…`, fontPx) > maxPx) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The text in lines of at most `maxPx`, broken at spaces; what does not fit into `maxLines` ends in an ellipsis. */
export function wrapText(text: string, maxPx: number, fontPx: number, maxLines: number): string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(' ');
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, fontPx) <= maxPx) {
      line = longer;
    } else if (lines.length === maxLines - 1) {
      return [...lines, ellipsize([line, ...words.slice(index)].join(' '), maxPx, fontPx)];
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((each) => ellipsize(each, maxPx, fontPx));
}
