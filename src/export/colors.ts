/** Value of a custom property of the tokens (`--c-RUS`) in the theme that is written; empty where it has none. */
export type TokenReader = (name: string) => string;

/**
 * A CSS colour as six hexadecimal digits: `var(--c-RUS)`, with a fallback or without, `#b23a30`, `rgb(178 58 48)`. What
 * is none of these becomes a middle grey rather than an invalid file.
 */
export function hexColor(color: string, tokens: TokenReader): string {
  const text = color.trim();
  const variable = /^var\(\s*(--[\w-]+)\s*(?:,(.*))?\)$/s.exec(text);
  if (variable?.[1]) {
    const value = tokens(variable[1]).trim();
    return value === '' ? hexColor(variable[2] ?? '', tokens) : hexColor(value, tokens);
  }
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text)?.[1];
  if (hex) return (hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex).toUpperCase();
  const channels = /^rgba?\(([^)]*)\)$/
    .exec(text)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (channels && channels.length >= 3) return channels.slice(0, 3).map(twoDigits).join('').toUpperCase();
  return '808080';
}

/** Whether dark writing reads better on a colour than light writing (relative luminance, WCAG 2). */
export function isLight(hex: string): boolean {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.179;
}

function twoDigits(channel: number): string {
  return Math.max(0, Math.min(255, Math.round(channel)))
    .toString(16)
    .padStart(2, '0');
}
