import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { wantsFewBytes } from '../data/wants-few-bytes.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { useDashboard } from '../view-kit/dashboard-context.ts';
import { whenIdle } from '../view-kit/when-idle.ts';

/**
 * Gets pages ready ahead of the reader, so that a click finds them there; not for those who want few bytes. Even the code for it
 * waits until the first page has been loaded.
 */
export function usePrefetch(): void {
  const client = useQueryClient();
  const { language } = useI18n().format;
  const { pkg } = useDashboard();
  useEffect(() => {
    if (wantsFewBytes()) return undefined;
    let end: (() => void) | null = null;
    let isOver = false;
    const begin = async () => {
      try {
        const { prefetchPages } = await import('./prefetch/prefetch.ts');
        if (!isOver) end = prefetchPages({ client, pkg, language });
      } catch {
        // The code did not come: pages are fetched when they are opened.
      }
    };
    const wait = () => whenIdle(() => void begin());
    if (document.readyState === 'complete') wait();
    else window.addEventListener('load', wait, { once: true });
    return () => {
      isOver = true;
      window.removeEventListener('load', wait);
      end?.();
    };
  }, [client, pkg, language]);
}
