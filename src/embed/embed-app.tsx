import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { Language } from '../i18n/language.ts';
import { LanguageProvider } from '../view-kit/language-provider.tsx';
import { PackageGate } from '../view-kit/package-gate.tsx';
import type { ViewManifest } from '../view-kit/view.ts';
import { EmbeddedView } from './embedded-view.tsx';
import { FrameNavigation } from './frame-navigation.tsx';
import { UnknownView } from './unknown-view.tsx';

interface EmbedAppProps {
  readonly client: QueryClient;
  readonly viewId: string;
  /** Null where the address names a view that does not exist. */
  readonly manifest: ViewManifest | null;
  readonly language: Language;
  /** ISO day on which the document was written that is taken over; `null` where there is none. */
  readonly builtOn: string | null;
  /** The view answers to the reader. */
  readonly onLive: () => void;
}

/** One view without the page around it. The figures are those of the version that the address names. */
export function EmbedApp({ client, viewId, manifest, language, builtOn, onLive }: EmbedAppProps) {
  return (
    <QueryClientProvider client={client}>
      <FrameNavigation viewId={viewId} language={language} isWritten={builtOn !== null}>
        <LanguageProvider language={language}>
          <PackageGate builtOn={builtOn} figures="frozen">
            {manifest ? <EmbeddedView manifest={manifest} onLive={onLive} /> : <UnknownView id={viewId} />}
          </PackageGate>
        </LanguageProvider>
      </FrameNavigation>
    </QueryClientProvider>
  );
}
