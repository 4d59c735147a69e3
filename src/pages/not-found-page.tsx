import { useLocation } from 'react-router-dom';
import { useI18n } from '../i18n/i18n-context.ts';
import { AppLink } from '../view-kit/app-link.tsx';
import { PAGES } from './page-list.ts';
import { PageHead } from './page-head.tsx';

/** For every address that means nothing: says so and shows the ways on. */
export function NotFoundPage() {
  const { t } = useI18n();
  const { pathname } = useLocation();
  return (
    <>
      <PageHead title={t.pages.notFound.title} intro={t.pages.notFound.text(pathname)} />
      <ul>
        {PAGES.map(([path, name]) => (
          <li key={path}>
            <AppLink to={path}>{t.pages[name].title}</AppLink>
          </li>
        ))}
      </ul>
    </>
  );
}
