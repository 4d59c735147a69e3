import { QueryClient } from '@tanstack/react-query';
import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { packageQuery } from '../data/queries.ts';
import { TakeOverError } from '../data/drawn-anew.tsx';
import { placeOf } from '../i18n/language-address.ts';
import { isLanguage, preferredLanguage, type Language } from '../i18n/language.ts';
import { messagesQuery } from '../view-kit/language-provider.tsx';
import { readStaticPage } from '../view-kit/static-page.ts';
import { VIEWS } from '../views/registry.ts';
import { EmbedApp } from './embed-app.tsx';
import { getReady } from './get-ready.ts';

interface TakeOverOptions {
  /** Fills the box of a slide. */
  readonly isSlide: boolean;
  /** The view answers to the reader. */
  readonly onLive: () => void;
}

/** Brings the view to life where it was written at build, or draws it where it was not. */
export async function takeOver(
  container: HTMLElement,
  viewId: string,
  { isSlide, onLive }: TakeOverOptions,
): Promise<void> {
  const page = readStaticPage();
  const client = new QueryClient();
  // Always the same: React calls it once.
  const onReady = () => {
    onLive();
    getReady(isSlide);
  };
  const language = page?.language ?? languageAsked();
  if (page) client.setQueryData(packageQuery.queryKey, page.pkg);
  await client.prefetchQuery(messagesQuery(language));
  const app = (
    <StrictMode>
      <EmbedApp
        client={client}
        viewId={viewId}
        manifest={VIEWS.find(({ id }) => id === viewId) ?? null}
        language={language}
        builtOn={page?.today ?? null}
        onLive={onReady}
      />
    </StrictMode>
  );
  if (!page) {
    createRoot(container).render(app);
    return;
  }
  startTransition(() => {
    hydrateRoot(container, app, {
      onRecoverableError: (error) => {
        const cause = error instanceof Error ? error.cause : undefined;
        if (!(cause instanceof TakeOverError))
          console.error('A part of the view was drawn anew:', error, cause);
      },
    });
  });
}

/** `lang` wins over the folder of the address, and that over the reader's own languages. */
function languageAsked(): Language {
  const asked = new URLSearchParams(window.location.search).get('lang') ?? '';
  if (isLanguage(asked)) return asked;
  return (
    placeOf(window.location.pathname, import.meta.env.BASE_URL).language ??
    preferredLanguage(navigator.languages)
  );
}
