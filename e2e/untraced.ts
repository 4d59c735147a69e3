import type { Page } from '@playwright/test';

/**
 * Every visible text with a digit that does not lead to where it comes from, with the element around it. Exempt are, by role
 * or element and never by view:
 * - `[data-figure]` a figure that opens its provenance
 * - `[data-sourced]` a block that names its own sources: it counts only with a link to a source in it
 * - `[data-label]` labels and controls: axes, options and their counts, names of rows, the version of the data
 * - `time`, `code`, links to the page of a project or source: dates, names of fields, names of things
 * - years and dates in words, and the 100 of an index
 * Dates in words are read in the language of the page.
 */
export async function untraced(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const EXEMPT =
      '[data-figure], [data-label], time, code, script, style, select, option, input, a[href*="/sources/"], a[href*="/projects/"]';
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const written = (month: 'long' | 'short', day: 'numeric' | undefined) =>
      Array.from({ length: 12 }, (_, index) => {
        const parts = new Intl.DateTimeFormat(document.documentElement.lang, { month, ...(day && { day }) });
        const date = new Date(2026, index, 15);
        return (
          parts
            .formatToParts(date)
            .find(({ type }) => type === 'month')
            ?.value.replace('.', '') ?? ''
        );
      });
    const forms = [
      written('long', undefined),
      written('long', 'numeric'),
      written('short', 'numeric'),
    ].flat();
    const months = [...new Set(forms)].filter((form) => !/\d/.test(form)).join('|');
    const DATES = new RegExp(
      `(?<!\\d)\\d{1,2}\\.?([–-]\\d{1,2}\\.?)?\\s(${months})|(?<!\\d)(19|20)\\d\\d(?!\\d)|= 100(?!\\d)`,
      'g',
    );
    const isExempt = (element: Element) => {
      if (element.closest(EXEMPT)) return true;
      const block = element.closest('[data-sourced]');
      return Boolean(block?.querySelector('a[href*="/sources/"], a[rel="noopener"]'));
    };
    // Texts for screen readers alone are clipped to a pixel; those that the page measures with lie beside it.
    // It runs inside the page and has to bring all it needs.
    // oxlint-disable-next-line unicorn/consistent-function-scoping
    const isVisible = (element: Element) => {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { width, height, right, bottom } = at.getBoundingClientRect();
        if (
          (width <= 1 && height <= 1 && width > 0) ||
          right + window.scrollX < 0 ||
          bottom + window.scrollY < 0
        )
          return false;
        if (at.localName === 'main') break;
      }
      return true;
    };
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent ?? '';
      if (!element || !/\d/.test(text.replaceAll(DATES, ''))) continue;
      if (!isVisible(element) || isExempt(element)) continue;
      const place = element.closest('[class]');
      const view = element.closest('[data-view]')?.getAttribute('data-view') ?? 'page';
      found.add(
        `${view} <${element.localName} class="${place?.getAttribute('class') ?? ''}"> ${text.trim().slice(0, 90)}`,
      );
    }
    return [...found];
  });
}
