import { precisionOf } from '../../domain/dates.ts';
import type { Work } from './work.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What TeX would take for a command. Cyrillic and other letters stay as they are: the file is UTF-8. */
const ESCAPED: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '&': String.raw`\&`,
  '%': String.raw`\%`,
  $: String.raw`\$`,
  '#': String.raw`\#`,
  _: String.raw`\_`,
};

/**
 * Entries for a BibTeX file (`@misc`, with `url`, `urldate` and `langid` for BibLaTeX). Titles and names stand in double
 * braces, so that no style changes their letters or takes an institution for a person.
 */
export function bibtexFile(works: readonly Work[]): string {
  return works.map(entryOf).join('\n\n') + '\n';
}

function entryOf(work: Work): string {
  const { id, title, isDescribed, author, container, version, date, url, accessed, language } = work;
  const [year, month] = date?.split('-') ?? [];
  const named = title === null ? null : isDescribed ? `[${title}]` : title;
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', author === null ? null : whole(author)],
    ['title', named === null ? null : whole(named)],
    ['howpublished', container === null ? null : whole(container)],
    ['version', version === null ? null : `{${escaped(version)}}`],
    ['year', year === undefined ? null : `{${year}}`],
    ['month', date !== null && precisionOf(date) !== 'year' ? (MONTHS[Number(month) - 1] ?? null) : null],
    ['url', url === null ? null : `{${address(url)}}`],
    ['urldate', url === null ? null : `{${accessed}}`],
    ['langid', language === null ? null : `{${langid(language)}}`],
    ['note', work.isDateInferred ? '{Date inferred}' : null],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
  return `@misc{${key(id)},\n${lines.join(',\n')}\n}`;
}

function whole(text: string): string {
  return `{{${escaped(text)}}}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\{}~^&%$#_]/g, (sign) => ESCAPED[sign] ?? sign).replaceAll(/\s+/g, ' ');
}

/** Addresses are read as they stand; only what would end the field is encoded. */
function address(url: string): string {
  return url.replaceAll(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));
}

/** A key may have letters, digits and some signs; everything else becomes a hyphen. */
function key(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9.:_-]+/g, '-');
}

function langid(language: string): string {
  return { de: 'german', en: 'english', ru: 'russian', kk: 'kazakh' }[language] ?? language;
}
