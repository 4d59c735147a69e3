import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import { Icon } from '../ui/icon.tsx';
import { AppLink } from '../view-kit/app-link.tsx';
import { useDashboard } from '../view-kit/dashboard-context.ts';
import { AddressNotices } from './address-notices.tsx';
import { Keyboard } from './keyboard.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { MainNavigation } from './main-navigation.tsx';
import { OfflineNote } from './offline-note.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { useLayOutWhole } from './lay-out-whole.ts';
import { useKeepFonts } from './use-keep-fonts.ts';
import { useKeepOffline } from './use-keep-offline.ts';
import { usePrintAddress } from './use-print-address.ts';
import { usePrefetch } from './use-prefetch.ts';
import { usePlaceOnPage } from './use-place-on-page.ts';
import './page-frame.css';

const VersionNotice = lazy(async () => ({
  default: (await import('../view-kit/version-notice.tsx')).VersionNotice,
}));

/** What surrounds every page: skip link, masthead with navigation and switches, footer. */
export function PageFrame({ children }: { readonly children: ReactNode }) {
  const { t, format } = useI18n();
  const { pkg, asked } = useDashboard();
  const [isOpen, setOpen] = useState(false);
  usePlaceOnPage();
  useLayOutWhole();
  useKeepOffline();
  usePrintAddress();
  useKeepFonts();
  usePrefetch();
  return (
    <>
      <a className="skip-link" href="#main">
        {t.app.skipToContent}
      </a>
      <header className="masthead">
        <div className="masthead-inner">
          <AppLink to="/" className="wordmark">
            <span className="wordmark-line" aria-hidden="true" />
            {t.app.shortName}
          </AppLink>
          <button
            type="button"
            className="menu-button"
            aria-expanded={isOpen}
            aria-controls="site-nav"
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name={isOpen ? 'close' : 'menu'} /> {isOpen ? t.app.close : t.app.menu}
          </button>
          <div className="masthead-menu" id="site-nav" data-open={isOpen}>
            <MainNavigation onFollow={() => setOpen(false)} />
            <div className="switches">
              <LanguageSwitch />
              <ThemeSwitch />
            </div>
          </div>
        </div>
      </header>
      <OfflineNote />
      <AddressNotices />
      <main id="main" className="page" tabIndex={-1}>
        {asked.kind !== 'current' && (
          <Suspense>
            <VersionNotice />
          </Suspense>
        )}
        {children}
      </main>
      <p className="print-foot" data-version={pkg.version} data-label="">
        {t.app.shortName} · {t.app.dataVersion(pkg.version, format.date(pkg.created.slice(0, 10)))}
      </p>
      <footer className="site-foot">
        <div className="site-foot-inner" data-label="">
          <p>{t.app.footer}</p>
          <p>
            {t.app.dataVersion(pkg.version, format.date(pkg.created.slice(0, 10)))} ·{' '}
            <AppLink to="/data">{t.nav.data}</AppLink> · <AppLink to="/sources">{t.nav.sources}</AppLink> ·{' '}
            <Keyboard />
          </p>
        </div>
      </footer>
    </>
  );
}
