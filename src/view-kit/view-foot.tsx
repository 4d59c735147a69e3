import type { Row } from '../domain/schemas.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { AppLink } from './app-link.tsx';
import { CopyLink } from './copy-link.tsx';
import { useDashboard } from './dashboard-context.ts';
import { describeView, type ViewContent } from './describe-view.ts';
import { DownloadMenu } from './download-menu.tsx';
import { activeFilters } from './filters.ts';
import { stateAddress } from './state-address.ts';
import { tableFileOf } from './table-file.ts';
import { stateQuery, type ParamSpecs, type ParamValues } from './params.ts';
import type { View, ViewManifest } from './view.ts';

/** So many publishers are named in the foot; the Sources tab has them all. */
const NAMED_PUBLISHERS = 3;

interface ViewFootProps {
  readonly manifest: ViewManifest;
  readonly specs: ParamSpecs;
  readonly values: ParamValues<ParamSpecs>;
  readonly content: ViewContent;
  readonly sources: ReadonlyMap<string, Row<'sources'>>;
  readonly notes: ReadonlyMap<string, Row<'notes'>>;
  readonly view: View;
  /** Overviews lead to the page where the view is at home. */
  readonly hasPageLink: boolean;
}

/** "Source: …", the date of the data, and what one can do with the view. */
export function ViewFoot({
  manifest,
  specs,
  values,
  content,
  sources,
  notes,
  view,
  hasPageLink,
}: ViewFootProps) {
  const { t, format } = useI18n();
  const { pkg } = useDashboard();
  const state = stateQuery(specs, values, pkg);
  const publishers = [
    ...new Map(content.sources.map((id) => [shortPublisher(sources.get(id)?.publisher ?? id), id])).entries(),
  ];
  const active = activeFilters(content.controls, values, specs, pkg, format);
  const context = { pkg, sources, notes, format, t };
  const fileOf = (of: ViewContent, query: URLSearchParams, filters: readonly string[]) =>
    tableFileOf(of, {
      ...context,
      filters,
      address: stateAddress(manifest.page, manifest.id, query, format.language),
    });
  const shown = () =>
    fileOf(
      content,
      state,
      active.map(({ label }) => label),
    );
  const all = () => {
    const off = Object.fromEntries(
      active.flatMap((filter) => Object.keys(filter.off)).map((key) => [key, specs[key]?.fallback(pkg)]),
    );
    const unfiltered = { ...values, ...off };
    return fileOf(
      describeView(view, { ...content.input, params: unfiltered }),
      stateQuery(specs, unfiltered, pkg),
      [],
    );
  };
  const more = publishers.length - NAMED_PUBLISHERS;
  return (
    <footer className="view-foot">
      <p className="view-source">
        {t.view.source}:{' '}
        {publishers.slice(0, NAMED_PUBLISHERS).map(([publisher, id], index) => (
          <span key={publisher}>
            {index > 0 && '; '}
            <AppLink to={`/sources/${id}`}>{publisher}</AppLink>
          </span>
        ))}
        {more > 0 && ` ${format.plural(more, t.view.sourcesMore)}`}
        {' · '}
        {t.view.dataAsOf(format.date(pkg.created.slice(0, 10)))}
      </p>
      <div className="view-actions">
        {hasPageLink && (
          <AppLink to={`${manifest.page}#${manifest.id}`} state={state}>
            {t.app.readMore}
          </AppLink>
        )}
        <CopyLink path={manifest.page} hash={manifest.id} state={state} />
        <DownloadMenu name={manifest.id} shown={shown} {...(active.length > 0 && { all })} />
      </div>
    </footer>
  );
}

/** "Rosstat (publisher inferred …), data of …" → "Rosstat"; the source's own page has it in full. */
function shortPublisher(publisher: string): string {
  return publisher.split(/,| \(/)[0] ?? publisher;
}
