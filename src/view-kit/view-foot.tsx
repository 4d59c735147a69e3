import type { ReactNode } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import { AppLink } from './app-link.tsx';
import { useDashboard } from './dashboard-context.ts';
import type { ShownView } from './shown-view.ts';

/** So many publishers are named in the foot; the Sources tab has them all. */
const NAMED_PUBLISHERS = 3;

interface ViewFootProps {
  readonly shown: ShownView;
  /** What one can do with the view. */
  readonly children: ReactNode;
}

/** "Source: …", the date of the data, and what one can do with the view. */
export function ViewFoot({ shown, children }: ViewFootProps) {
  const { t, format } = useI18n();
  const { pkg } = useDashboard();
  const { content, sources } = shown;
  const publishers = [
    ...new Map(content.sources.map((id) => [shortPublisher(sources.get(id)?.publisher ?? id), id])).entries(),
  ];
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
      {children}
    </footer>
  );
}

/** "Rosstat (publisher inferred …), data of …" → "Rosstat"; the source's own page has it in full. */
function shortPublisher(publisher: string): string {
  return publisher.split(/,| \(/)[0] ?? publisher;
}
