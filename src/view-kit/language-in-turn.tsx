import { useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { I18nContext, useI18n } from '../i18n/i18n-context.ts';
import { useFollowing } from './use-following.ts';
import { viewQuery } from './use-view.ts';
import type { ViewManifest } from './view.ts';

interface LanguageInTurnProps {
  readonly manifest: ViewManifest;
  readonly children: ReactNode;
}

/**
 * Another language comes to the frame of the page first, then to one view after the other (`useFollowing`). A view changes as
 * a whole, once its texts have come: until then it says everything in the language before.
 */
export function LanguageInTurn({ manifest, children }: LanguageInTurnProps) {
  const client = useQueryClient();
  const page = useI18n();
  const shown = useFollowing(page, 'later', manifest.id);
  const { language } = page.format;
  // All texts are asked for at once: they would otherwise come one after the other.
  useEffect(() => {
    if (shown.format.language !== language) void client.prefetchQuery(viewQuery(manifest, language));
  }, [client, manifest, shown, language]);
  return <I18nContext value={shown}>{children}</I18nContext>;
}
