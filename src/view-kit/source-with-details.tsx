import type { Row } from '../domain/schemas.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { AppLink } from './app-link.tsx';
import { SourceLine } from './source-line.tsx';

/** A source with its kind, language, day of access, and the way to all that rests on it. */
export function SourceWithDetails({ source }: { readonly source: Row<'sources'> }) {
  const { t, format } = useI18n();
  const texts = t.pages.sources;
  const language = source.language === null ? null : (texts.languages[source.language] ?? source.language);
  return (
    <>
      <SourceLine source={source} />
      <span className="source-uses">
        {[
          source.date === null ? texts.noDate : null,
          texts.kinds[source.kind],
          language,
          texts.accessed(format.date(source.accessed)),
        ]
          .filter((part) => part !== null)
          .map((part) => `${part} · `)}
        <AppLink to={`/sources/${source.id}`}>{source.id}</AppLink>
      </span>
    </>
  );
}
