import { paintOf } from './paint.ts';
import { fontOf, writtenText } from './text-font.ts';
import { isWithin, type Scope, type Walk } from './walk.ts';

/** So much of a line may reach over the edge of what is shown, px. */
const SLACK = 3;

/** Lists a text of the page, a run for each line that it takes. */
export function listText(node: Text, walk: Walk, scope: Scope, isUnderlined: boolean): void {
  const parent = node.parentElement;
  if (!parent || node.data.trim() === '') return;
  const style = walk.window.getComputedStyle(parent);
  const paint = paintOf(style.color, scope.opacity);
  if (!paint || style.visibility !== 'visible') return;
  const range = parent.ownerDocument.createRange();
  for (const { start, end, isBroken } of linesOf(node, range)) {
    range.setStart(node, start);
    range.setEnd(node, end);
    const rect = range.getBoundingClientRect();
    if (rect.width === 0 || !isWithin(rect, scope.clip, SLACK)) continue;
    const font = fontOf(style);
    walk.items.push({
      kind: 'text',
      text: writtenText(drawnText(node.data.slice(start, end), isBroken && style.hyphens === 'auto'), style),
      x: rect.left - walk.left,
      y: rect.top - walk.top + rect.height * walk.ascentOf(style),
      width: rect.width,
      degrees: 0,
      color: paint,
      halo: null,
      // Decorations are drawn by the element around the text.
      font: { ...font, isUnderlined: font.isUnderlined || isUnderlined },
    });
  }
}

/** Spaces and hyphens of a line as they are drawn. A hyphen that the browser made is no letter of the text. */
function drawnText(line: string, isHyphenated: boolean): string {
  const text = line.replaceAll(/[\t\n\r ]+/g, ' ');
  // Where it may break is seen only where it does.
  const isBrokenAtSeam = text.endsWith('\u00AD');
  return text.replaceAll('\u00AD', '') + (isHyphenated || isBrokenAtSeam ? '-' : '');
}

interface Line {
  start: number;
  end: number;
  /** It ends within a word. */
  isBroken: boolean;
}

/** The lines that a text takes, without the spaces at their ends. */
function linesOf(node: Text, range: Range): readonly Line[] {
  const lines: Line[] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  const add = (start: number, end: number, isInWord: boolean) => {
    range.setStart(node, start);
    range.setEnd(node, end);
    const rect = range.getBoundingClientRect();
    const last = lines.at(-1);
    // The middle of a word on the same line lies above the bottom of the words before.
    if (last && (rect.top + rect.bottom) / 2 < bottom) {
      last.end = end;
      bottom = Math.max(bottom, rect.bottom);
    } else {
      if (last && isInWord) last.isBroken = /\p{L}$/u.test(node.data.slice(0, last.end));
      lines.push({ start, end, isBroken: false });
      bottom = rect.bottom;
    }
  };
  for (const match of node.data.matchAll(/[^\t\n\r ]+/g)) {
    const [start, end] = [match.index, match.index + match[0].length];
    range.setStart(node, start);
    range.setEnd(node, end);
    // A word that is itself broken is taken letter by letter.
    if (range.getClientRects().length > 1) {
      for (let at = start; at < end; at += 1) add(at, at + 1, at > start);
    } else add(start, end, false);
  }
  return lines;
}
