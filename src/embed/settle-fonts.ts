/** Faces in which the text of a view is set. */
const FACES = ['16px "Source Sans 3 Variable"', '600 24px "Source Serif 4 Variable"'];

/**
 * Keeps the text in the fonts that it was first drawn in. A browser that has drawn text before its fonts came leaves it as it
 * is, but only until styles are evaluated anew: a frame that is set to the height that it told would then be of another one.
 */
export function settleFonts(): void {
  keepDrawn();
  document.fonts.addEventListener('loadingdone', keepDrawn);
}

function keepDrawn(): void {
  if (hasSystemFonts() || !haveCome() || FACES.every(isDrawn)) return;
  document.documentElement.dataset['fonts'] = 'system';
}

/** True once the text stands in the fonts in which it stays. */
export function areFontsSettled(): boolean {
  return document.fonts.status === 'loaded' && (hasSystemFonts() || haveCome());
}

/** Ours are not waited for: `early.js`. */
function hasSystemFonts(): boolean {
  return document.documentElement.dataset['fonts'] === 'system';
}

/** Signs beyond those of the title may be in files of their own. */
function haveCome(): boolean {
  return FACES.every((face) => document.fonts.check(face, document.title));
}

let context: CanvasRenderingContext2D | null = null;

/** Not drawn in a face is what is of another width when something else stands in for it. */
function isDrawn(face: string): boolean {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return true;
  const letters = document.title.replaceAll(/\P{L}/gu, '');
  const [one, other] = ['monospace', 'serif'].map((standIn) => {
    if (context) context.font = `${face}, ${standIn}`;
    return context?.measureText(letters).width;
  });
  return one === other;
}
