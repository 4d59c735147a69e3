import { useLocation } from 'react-router-dom';
import { useI18n } from '../i18n/i18n-context.ts';
import { AppLink } from '../view-kit/app-link.tsx';
import { useDashboard } from '../view-kit/dashboard-context.ts';
import { PageHead } from './page-head.tsx';
import { shownPages } from './shown-pages.ts';

/** For every address that means nothing: says so and shows the ways on. */
export function NotFoundPage() {
  const { t } = useI18n();
  const { pkg } = useDashboard();
  const { pathname } = useLocation();
  return (
    <>
      <PageHead title={t.pages.notFound.title} intro={t.pages.notFound.text(pathname)} />
      <ul>
        {shownPages(pkg).map(([path, name]) => (
          <li key={path}>
            <AppLink to={path}>{t.pages[name].title}</AppLink>
          </li>
        ))}
      </ul>
    </>
  );
}
