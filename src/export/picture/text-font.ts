import type { TextFont } from './display-list.ts';

/** The font of a computed style; `scale` is that of the SVG around it. */
export function fontOf(style: CSSStyleDeclaration, scale = 1): TextFont {
  const line = style.textDecorationLine;
  return {
    family: style.fontFamily,
    sizePx: Number.parseFloat(style.fontSize) * scale,
    weight: Number(style.fontWeight) || 400,
    isItalic: style.fontStyle !== 'normal',
    letterSpacingPx: (Number.parseFloat(style.letterSpacing) || 0) * scale,
    isUnderlined: line.includes('underline'),
    isStruck: line.includes('line-through'),
    isTabular: style.fontVariantNumeric.includes('tabular-nums'),
  };
}

/** A text as its style writes it. */
export function writtenText(text: string, style: CSSStyleDeclaration): string {
  switch (style.textTransform) {
    case 'uppercase':
      return text.toLocaleUpperCase();
    case 'lowercase':
      return text.toLocaleLowerCase();
    default:
      return text;
  }
}
