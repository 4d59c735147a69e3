import { italic, runsOf, sentence, titleOf, type CitationTerms, type Run, type Work } from './work.ts';

/**
 * A reference after the Publication Manual of the APA (7th edition): author, date, title with its kind in brackets,
 * where it is found. Without an author the title takes that place.
 */
export function apaReference(work: Work, terms: CitationTerms): readonly Run[] {
  const { author, container, version, url } = work;
  const kind = work.kind === 'dataset' ? terms.dataset : work.kind === 'view' ? terms.visualization : null;
  const ownVersion = container === null && version !== null ? ` (${terms.version(version)})` : '';
  const title = container === null ? italic(titleOf(work, terms)) : titleOf(work, terms);
  const described = sentence(title + ownVersion + (kind === null ? '' : ` [${kind}]`));
  const date = `(${dateOf(work, terms)}).`;
  const whole =
    container === null
      ? null
      : sentence(
          terms.inContainer(italic(container)) + (version === null ? '' : ` (${terms.version(version)})`),
        );
  const place = url === null ? null : `${terms.retrieved(terms.date(work.accessed))} ${url}`;
  return author === null
    ? runsOf([described, date, whole, place])
    : runsOf([sentence(author), date, described, whole, place]);
}

function dateOf({ date, isDateInferred }: Work, terms: CitationTerms): string {
  if (date === null) return terms.noDate;
  return isDateInferred ? `[${terms.yearFirst(date)}]` : terms.yearFirst(date);
}
