import type { TokenReader } from '../export/colors.ts';

export type ShownTheme = 'light' | 'dark';

/** The theme that the page has at this moment. */
export function shownTheme(): ShownTheme {
  return document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
}

/** Values of the tokens in a theme, whichever one the page has: read from the stylesheets themselves. */
export function themeTokens(theme: ShownTheme): TokenReader {
  const values = new Map<string, string>();
  const selectors = [':root', ...(theme === 'dark' ? [':root[data-theme="dark"]'] : [])];
  for (const selector of selectors) {
    for (const { style } of rootRules(selector)) {
      for (const name of style) if (name.startsWith('--')) values.set(name, style.getPropertyValue(name));
    }
  }
  return (name) => values.get(name) ?? '';
}

function rootRules(selector: string): readonly CSSStyleRule[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter(
      (rule): rule is CSSStyleRule =>
        rule instanceof CSSStyleRule && rule.selectorText.replaceAll("'", '"') === selector,
    ),
  );
}
