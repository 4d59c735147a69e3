import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import type { Language } from '../i18n/language.ts';
import { pathIn } from '../i18n/language-address.ts';
import type { Deck } from '../present/deck.ts';
import { Presenter } from '../present/presenter.tsx';
import { usePresentTexts } from '../present/use-present-texts.ts';
import { useShownSlides } from '../present/use-shown-slides.ts';
import { useDocumentTheme } from '../view-kit/document-theme.ts';
import { LanguageProvider } from '../view-kit/language-provider.tsx';
import type { Navigation, PathLinkProps } from '../view-kit/navigation-context.ts';
import { NavigationProvider } from '../view-kit/navigation-provider.tsx';
import { PackageGate } from '../view-kit/package-gate.tsx';
import { siteAddress } from '../view-kit/state-address.ts';

interface StandaloneAppProps {
  readonly client: QueryClient;
  readonly deck: Deck;
  readonly language: Language;
  /** The version of the data that the figures are held against; `null`: none. */
  readonly version: string | null;
}

/** A deck in a file of its own: no address but the slide's number, no network. */
export function StandaloneApp({ client, deck, language, version }: StandaloneAppProps) {
  useDocumentTheme('auto');
  const navigation = useMemo(() => navigationAt(version), [version]);
  return (
    <QueryClientProvider client={client}>
      <NavigationProvider value={navigation}>
        <LanguageProvider language={language}>
          <PackageGate builtOn={null}>
            <Talk deck={deck} />
          </PackageGate>
        </LanguageProvider>
      </NavigationProvider>
    </QueryClientProvider>
  );
}

function Talk({ deck }: { readonly deck: Deck }) {
  const texts = usePresentTexts();
  const { shown } = useShownSlides(deck);
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  if (!texts) return null;
  return (
    <Presenter
      deck={deck}
      shown={shown}
      texts={texts}
      number={Number(hash.slice(1)) || 1}
      present={() => Number(window.location.hash.slice(1)) || 1}
      onGo={(number) => {
        window.location.hash = String(number);
      }}
    />
  );
}

/** Slides keep their states to themselves, and nothing else has one but the version of the data. */
function navigationAt(version: string | null): Navigation {
  const search = version === null ? '' : `?v=${encodeURIComponent(version)}`;
  return { search, currentSearch: () => search, setSearch: () => undefined, Link: HomewardLink };
}

/** Leads to the dashboard from which the file was taken. */
function HomewardLink({ to, children, ...rest }: PathLinkProps) {
  const { language } = useI18n().format;
  const address = siteAddress().replace(/\/$/, '') + pathIn(language, to, '/');
  return (
    <a {...rest} href={address} target="_blank" rel="noopener">
      {children}
    </a>
  );
}

function subscribe(notify: () => void): () => void {
  window.addEventListener('hashchange', notify);
  return () => window.removeEventListener('hashchange', notify);
}
