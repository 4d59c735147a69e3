import { useParams } from 'react-router-dom';
import type { Localized, Row } from '../domain/schemas.ts';
import { CITING, rowsOnSource } from '../domain/source-use.ts';
import type { Format } from '../i18n/format.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { AppLink } from '../view-kit/app-link.tsx';
import { useDashboard } from '../view-kit/dashboard-context.ts';
import { sourceDate } from '../view-kit/source-date.ts';
import { Facts } from './facts.tsx';
import { PageHead } from './page-head.tsx';
import { RowsGate } from './rows-gate.tsx';
import { SourceUses } from './source-uses.tsx';
import { CiteSourceButton } from './sources/cite-source-button.tsx';

/** What the page is drawn from, fetched ahead where somebody is about to come to it. */
export const DATASETS = ['sources', 'partners', 'statuses', ...CITING] as const;

/** One source: what is known of it, and every row of the data that rests on it. */
export function SourcePage() {
  const { t, format } = useI18n();
  const { pkg } = useDashboard();
  const { sourceId = '' } = useParams();
  return (
    <RowsGate names={DATASETS}>
      {(data) => {
        const source = data.sources.find(({ id }) => id === sourceId);
        if (!source) return <PageHead title={t.pages.sources.notFound(sourceId)} />;
        return (
          <div data-sourced="">
            <p className="back-link">
              <AppLink to="/sources">{t.pages.sources.back}</AppLink>
            </p>
            <PageHead
              title={source.title ?? t.pages.sources.noTitle}
              {...(source.titleStatus === 'descriptive' && { intro: t.pages.sources.descriptiveTitle })}
            />
            <SourceFacts source={source} />
            <p className="source-actions">
              <CiteSourceButton source={source} />
            </p>
            <h2 className="section-title">{t.pages.sources.usedBy}</h2>
            <SourceUses
              use={rowsOnSource(data, source.id)}
              names={{
                country: nameIn(data.partners, format),
                project: nameIn(data.projects, format),
                status: nameIn(data.statuses, format),
                home: pkg.dashboard.reporter,
              }}
            />
          </div>
        );
      }}
    </RowsGate>
  );
}

type Named = { readonly id: string; readonly name: Localized };

function nameIn(rows: readonly Named[], format: Format): (id: string) => string {
  const names = new Map(rows.map((row) => [row.id, format.text(row.name)]));
  return (id) => names.get(id) ?? id;
}

function SourceFacts({ source }: { readonly source: Row<'sources'> }) {
  const { t, format } = useI18n();
  const texts = t.pages.sources;
  const address = source.url.split(' ')[0] ?? '';
  const date = sourceDate(source, format, t) ?? texts.noDate;
  return (
    <Facts
      facts={[
        [texts.publisher, source.publisher],
        [texts.date, date],
        [
          texts.address,
          <a key="url" href={address} rel="noopener">
            {source.url}
          </a>,
        ],
        [texts.kind, texts.kinds[source.kind]],
        [
          texts.language,
          source.language === null ? null : (texts.languages[source.language] ?? source.language),
        ],
        [texts.licence, source.licence],
        [texts.copy, source.copy],
        [texts.id, source.id],
        [texts.accessedOn, format.date(source.accessed)],
      ]}
    />
  );
}
