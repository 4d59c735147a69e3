import { italic, runsOf, sentence, titleOf, type CitationTerms, type Run, type Work } from './work.ts';

/** An entry of a bibliography after the Chicago Manual of Style (notes and bibliography, 17th edition). */
export function chicagoEntry(work: Work, terms: CitationTerms): readonly Run[] {
  const { author, container, version, date, isDateInferred } = work;
  const title = titleOf(work, terms);
  const isWhole = work.kind === 'dataset' && author === null;
  const kind = work.kind === 'dataset' ? terms.dataset : work.kind === 'view' ? terms.visualization : null;
  const written = date === null ? terms.noDate : terms.date(date);
  return runsOf([
    author === null ? null : sentence(author),
    isWhole ? sentence(italic(title)) : quoted(title, terms),
    container === null ? null : sentence(italic(container)),
    kind === null ? null : sentence(capitalized(kind)),
    version === null ? null : sentence(terms.version(version)),
    sentence(isDateInferred && date !== null ? `[${written}]` : written),
    work.url === null ? null : sentence(terms.accessed(terms.date(work.accessed))),
    work.url === null ? null : sentence(work.url),
  ]);
}

function quoted(title: string, { quote, isStopInside }: CitationTerms): string {
  return isStopInside ? quote(sentence(title)) : sentence(quote(title));
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
