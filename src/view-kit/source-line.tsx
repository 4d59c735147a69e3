import type { Row } from '../domain/schemas.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { sourceDate } from './source-date.ts';

/** Publisher, title and date of a source in one line; the title links to it and stands in its own language. */
export function SourceLine({ source }: { readonly source: Row<'sources'> }) {
  const { t, format } = useI18n();
  const isDescriptive = source.titleStatus === 'descriptive';
  const title = source.title ?? t.pages.sources.noTitle;
  const lang =
    source.title === null || isDescriptive || source.language === null ? undefined : source.language;
  const date = sourceDate(source, format, t);
  return (
    <>
      <span className="source-publisher">{source.publisher}</span>:{' '}
      <a href={source.url.split(' ')[0]} rel="noopener" lang={lang}>
        {title}
      </a>
      {isDescriptive && ` (${t.pages.sources.descriptiveTitle})`}
      {date !== null && `, ${date}`}
    </>
  );
}
