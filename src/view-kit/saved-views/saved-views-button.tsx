import { lazy, Suspense } from 'react';
import { useI18n } from '../../i18n/i18n-context.ts';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

const SavedViewsPanel = lazy(async () => ({
  default: (await import('./saved-views-panel.tsx')).SavedViewsPanel,
}));

/** Opens the list of states that the reader saved of a page. @param page path of the page: `/projects` */
export function SavedViewsButton({ page }: { readonly page: string }) {
  const { t } = useI18n();
  return (
    <PopoverButton label={t.view.savedViews} name={t.view.savedViews} align="end">
      {(close) => (
        <Suspense fallback={<Skeleton label={t.view.loading} height={120} />}>
          <SavedViewsPanel page={page} onClose={close} />
        </Suspense>
      )}
    </PopoverButton>
  );
}
