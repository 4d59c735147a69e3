import { useQueryClient } from '@tanstack/react-query';
import { useI18n } from '../i18n/i18n-context.ts';
import type { PAGES } from '../pages/page-list.ts';
import { useDashboard } from '../view-kit/dashboard-context.ts';
import { prefetchView } from '../view-kit/prefetch-view.ts';
import { VIEWS } from '../views/registry.ts';
import { PAGE_CODE } from './page-code.ts';

/** Gets a page ready when the reader's pointer or focus comes near its link, so that a click finds it there. */
export function usePrefetch(): (page: (typeof PAGES)[number]) => void {
  const client = useQueryClient();
  const { format } = useI18n();
  const { pkg } = useDashboard();
  return ([path, name]) => {
    // What fails here is asked for again, and told, when the page is opened.
    if (name !== 'overview') PAGE_CODE[name]().catch(() => undefined);
    for (const manifest of VIEWS) {
      if (manifest.page === path) void prefetchView(client, manifest, pkg, format.language);
    }
  };
}
