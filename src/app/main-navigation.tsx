import { useI18n } from '../i18n/i18n-context.ts';
import { shownPages } from '../pages/shown-pages.ts';
import { AppLink } from '../view-kit/app-link.tsx';
import { useDashboard } from '../view-kit/dashboard-context.ts';
import { usePageAim } from './page-aim.ts';

/** The pages; the one that the reader is going to is marked from the press on, before it is there. */
export function MainNavigation({ onFollow }: { readonly onFollow: () => void }) {
  const { t } = useI18n();
  const { pkg } = useDashboard();
  const { path: aimed } = usePageAim();
  return (
    <nav aria-label={t.app.mainNavigation}>
      <ul className="nav">
        {shownPages(pkg).map(([path, name]) => (
          <li key={path}>
            <AppLink to={path} aria-current={isWithin(aimed, path) ? 'page' : undefined} onClick={onFollow}>
              {t.nav[name]}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The page itself, or one below it; the overview has none below. */
function isWithin(path: string, page: string): boolean {
  return path === page || (page !== '/' && path.startsWith(`${page}/`));
}
