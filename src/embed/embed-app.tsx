import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { isLanguage, preferredLanguage, type Language } from '../i18n/language.ts';
import { LanguageProvider } from '../view-kit/language-provider.tsx';
import { PackageGate } from '../view-kit/package-gate.tsx';
import type { ViewManifest } from '../view-kit/view.ts';
import { EmbeddedView } from './embedded-view.tsx';
import { FrameNavigation } from './frame-navigation.tsx';
import { UnknownView } from './unknown-view.tsx';

/** One view without the page around it. `manifest` is null where the address names a view that does not exist. */
export function EmbedApp({
  viewId,
  manifest,
}: {
  readonly viewId: string;
  readonly manifest: ViewManifest | null;
}) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <FrameNavigation viewId={viewId}>
        <LanguageProvider language={languageAsked()}>
          <PackageGate builtOn={null}>
            {manifest ? <EmbeddedView manifest={manifest} /> : <UnknownView id={viewId} />}
          </PackageGate>
        </LanguageProvider>
      </FrameNavigation>
    </QueryClientProvider>
  );
}

function languageAsked(): Language {
  const asked = new URLSearchParams(window.location.search).get('lang') ?? '';
  return isLanguage(asked) ? asked : preferredLanguage(navigator.languages);
}
