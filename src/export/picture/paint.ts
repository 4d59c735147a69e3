import type { Fill, Paint, Stroke } from './display-list.ts';

/** A computed CSS colour; `null` where nothing of it would be seen. `opacity` is that of all that it stands in. */
export function paintOf(color: string, opacity = 1): Paint | null {
  const channels = channelsOf(color);
  if (!channels) return null;
  const [red = 0, green = 0, blue = 0, alpha = 1] = channels;
  const all = alpha * opacity;
  if (!(all > 0.002)) return null;
  const hex = [red, green, blue].map((channel) =>
    Math.max(0, Math.min(255, Math.round(channel)))
      .toString(16)
      .padStart(2, '0'),
  );
  return { color: `#${hex.join('')}`, opacity: Math.min(1, all) };
}

/** Red, green, blue 0–255 and alpha 0–1 of `rgb()`, `rgba()` or `color(srgb …)`, the forms that computed colours have. */
function channelsOf(color: string): readonly number[] | null {
  const [, name = '', inner = ''] = /^(rgba?|color)\((.*)\)$/.exec(color.trim()) ?? [];
  if (name === '') return null;
  const words = inner.split(/[\s,/]+/).filter((word) => word !== '' && word !== 'srgb');
  const numbers = words.map((word) => (word.endsWith('%') ? Number(word.slice(0, -1)) / 100 : Number(word)));
  if (numbers.length < 3 || numbers.some(Number.isNaN)) return null;
  return name === 'color' ? numbers.map((value, index) => (index < 3 ? value * 255 : value)) : numbers;
}

export function solidOf(color: string, opacity: number): Fill | null {
  const paint = paintOf(color, opacity);
  return paint && { kind: 'solid', ...paint };
}

/**
 * The filling of an element's background image: stripes of a repeating gradient as hatching, a gradient from a colour to
 * the same colour as that colour. Other images are not drawn by any view.
 */
export function gradientFill(image: string, opacity: number): Fill | null {
  const [, inner] = /^(?:repeating-)?linear-gradient\((.*)\)$/.exec(image) ?? [];
  if (inner === undefined) return null;
  const colors = [...inner.matchAll(/(?:rgba?|color)\([^)]*\)/g)].map(([color]) => color);
  const [first] = colors;
  if (first === undefined) return null;
  const other = colors.find((color) => color !== first);
  if (!image.startsWith('repeating') || other === undefined) return solidOf(first, opacity);
  const front = paintOf(first, opacity);
  const back = paintOf(other, opacity);
  const lengths = [...inner.matchAll(/([\d.]+)px/g)].map(([, length]) => Number(length));
  return (
    front && {
      kind: 'hatch',
      color: front.color,
      opacity: front.opacity,
      background: back?.color ?? null,
      pitchPx: Math.max(2, ...lengths),
    }
  );
}

/** The ring of a shadow without blur, as a line. */
export function ringOf(
  shadow: string,
  opacity: number,
): { readonly stroke: Stroke; readonly isInset: boolean } | null {
  const [, color, spread, inset] =
    /^((?:rgba?|color)\([^)]*\)) 0px 0px 0px ([\d.]+)px( inset)?$/.exec(shadow) ?? [];
  const paint = color === undefined ? null : paintOf(color, opacity);
  if (!paint || spread === undefined) return null;
  return {
    stroke: { ...paint, width: Number(spread), dashes: [], isRound: false },
    isInset: inset !== undefined,
  };
}
