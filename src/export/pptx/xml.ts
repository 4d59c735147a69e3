import type { Language } from '../../i18n/language.ts';

/** Start of every XML part. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Namespaces that slides, masters and notes declare. */
export const P_NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** A text as content or attribute of XML; what XML cannot hold at all is left out. */
export function esc(text: string): string {
  return (
    text
      // Control characters and lone surrogates make a file that no program opens.
      // oxlint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
  );
}

/** Tag of a language as Office writes it; it decides on spelling and hyphenation. */
export const OFFICE_LANGUAGE: Readonly<Record<Language, string>> = {
  de: 'de-DE',
  en: 'en-GB',
  ru: 'ru-RU',
  kk: 'kk-KZ',
};
