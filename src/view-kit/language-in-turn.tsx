import { useQueryClient } from '@tanstack/react-query';
import { startTransition, useEffect, useState, type ReactNode } from 'react';
import { I18nContext, useI18n } from '../i18n/i18n-context.ts';
import { isWaiting } from './static-page.ts';
import { viewQuery } from './use-view.ts';
import type { ViewManifest } from './view.ts';
import { whenItsTurn } from './when-its-turn.ts';

interface LanguageInTurnProps {
  readonly manifest: ViewManifest;
  readonly children: ReactNode;
}

/**
 * Another language comes to the frame of the page first, then to one view after the other. A view changes as a whole, once its
 * texts have come: until then it says everything in the language before. Those of all views are asked for at once.
 */
export function LanguageInTurn({ manifest, children }: LanguageInTurnProps) {
  const client = useQueryClient();
  const page = useI18n();
  const [shown, setShown] = useState(page);
  // Nothing is seen while the page waits for its state: then all of it comes at once.
  if (shown !== page && isWaiting()) setShown(page);
  useEffect(() => {
    if (shown === page) return undefined;
    let takeBack: (() => void) | null = null;
    let isOver = false;
    const wait = async () => {
      await client.prefetchQuery(viewQuery(manifest, page.format.language));
      if (!isOver) takeBack = whenItsTurn(manifest.id, () => startTransition(() => setShown(page)));
    };
    void wait();
    return () => {
      isOver = true;
      takeBack?.();
    };
  }, [client, manifest, page, shown]);
  return <I18nContext value={shown}>{children}</I18nContext>;
}
