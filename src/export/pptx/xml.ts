import type { Language } from '../../i18n/language.ts';

/** Start of every XML part. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Namespaces that slides, masters and notes declare. */
export const P_NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** A text as content or attribute of XML; what XML cannot hold at all is left out. */
export function esc(text: string): string {
  return writable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A text without what XML cannot hold: control characters and lone surrogates make a file that no program opens. */
function writable(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
  );
}

/** Excel repairs a file that has more in a cell, in UTF-16 units. */
const LONGEST_CELL = 32_767;

/** A text as a cell of a workbook can hold it; caches of a chart hold the same. */
export function cellText(text: string): string {
  return cutText(writable(text), LONGEST_CELL);
}

/** The beginning of a text, no letter cut in two. @param most UTF-16 units */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\uD800-\uDBFF]/.test(text[most - 1] ?? '') ? most - 1 : most;
  return text.slice(0, end);
}

/** Tag of a language as Office writes it; it decides on spelling and hyphenation. */
export const OFFICE_LANGUAGE: Readonly<Record<Language, string>> = {
  de: 'de-DE',
  en: 'en-GB',
  ru: 'ru-RU',
  kk: 'kk-KZ',
};
