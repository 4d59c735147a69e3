import type { ReactNode } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import { AppLink } from './app-link.tsx';
import { hasRevisions } from './describe-view.ts';
import type { ShownView } from './shown-view.ts';
import { namedPublishers } from './source-text.ts';

interface ViewFootProps {
  readonly shown: ShownView;
  /** What one can do with the view. */
  readonly children: ReactNode;
}

/** "Source: …", the date of the data, and what one can do with the view. */
export function ViewFoot({ shown, children }: ViewFootProps) {
  const { t, format } = useI18n();
  const { content } = shown;
  const { pkg } = content.input;
  const unchangedSince = content.since && !hasRevisions(content) ? content.since.version : null;
  // Where the filters leave no row there is nothing to cite but the data as a whole.
  const { named, more } = namedPublishers({ ids: content.sources, sources: shown.sources });
  const data = t.view.dataAsOf(pkg.version, format.date(pkg.created.slice(0, 10)));
  return (
    <footer className="view-foot">
      <p className="view-source" data-sourced="">
        {named.length > 0 && `${t.view.source}: `}
        {named.map(({ publisher, id }, index) => (
          <span key={publisher}>
            {index > 0 && '; '}
            <AppLink to={`/sources/${id}`}>{publisher}</AppLink>
          </span>
        ))}
        {more > 0 && ` ${format.plural(more, t.view.sourcesMore)}`}
        {named.length > 0 && ' · '}
        <span data-label="">
          {named.length > 0 ? data : <AppLink to="/sources">{data}</AppLink>}
          {unchangedSince !== null && ` (${t.revision.unchanged(unchangedSince)})`}
        </span>
      </p>
      {children}
    </footer>
  );
}
