import type { Work } from './work.ts';

const TYPES: Record<Work['kind'], string> = {
  dataset: 'dataset',
  view: 'webpage',
  page: 'webpage',
  article: 'article-newspaper',
};

/** Items in the data format of the Citation Style Language, as Zotero, Mendeley and pandoc read it. */
export function cslJson(works: readonly Work[]): string {
  return `${JSON.stringify(works.map(itemOf), null, 2)}\n`;
}

function itemOf(work: Work) {
  const { id, kind, title, author, container, version, date, url, accessed, language } = work;
  return {
    id,
    type: TYPES[kind],
    ...(title !== null && { title }),
    ...(author !== null && { author: [{ literal: author }] }),
    ...(container !== null && { 'container-title': container }),
    ...(version !== null && { version }),
    ...(date !== null && { issued: { ...parts(date), ...(work.isDateInferred && { circa: true }) } }),
    ...(url !== null && { accessed: parts(accessed), URL: url }),
    ...(language !== null && { language }),
  };
}

/** With the precision that the date has. */
function parts(date: string) {
  return { 'date-parts': [date.split('-').map(Number)] };
}
