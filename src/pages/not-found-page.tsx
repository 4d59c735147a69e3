import { useLocation } from 'react-router-dom';
import { useI18n } from '../i18n/i18n-context.ts';
import { AppLink } from '../view-kit/app-link.tsx';
import { PageHead } from './page-head.tsx';

/** For every address that means nothing: says so and shows the ways on. */
export function NotFoundPage() {
  const { t } = useI18n();
  const { pathname } = useLocation();
  const ways = [
    ['/', t.pages.overview.title],
    ['/trade', t.pages.trade.title],
    ['/imports', t.pages.imports.title],
    ['/projects', t.pages.projects.title],
    ['/timeline', t.pages.timeline.title],
    ['/context', t.pages.context.title],
    ['/sources', t.pages.sources.title],
    ['/data', t.pages.data.title],
  ] as const;
  return (
    <>
      <PageHead title={t.pages.notFound.title} intro={t.pages.notFound.text(pathname)} />
      <ul>
        {ways.map(([path, title]) => (
          <li key={path}>
            <AppLink to={path}>{title}</AppLink>
          </li>
        ))}
      </ul>
    </>
  );
}
