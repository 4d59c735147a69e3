import { useQuery } from '@tanstack/react-query';
import { useI18n } from '../i18n/i18n-context.ts';
import { PopoverButton } from '../ui/popover-button.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { PartFailed } from './part-failed.tsx';
import type { ShownView } from './shown-view.ts';

/** Height of the menu, so that it opens where it stays; px. */
const PANEL_HEIGHT = 520;

/** Takes a view away: its figures, a picture of it, a slide. */
export function DownloadMenu({ shown }: { readonly shown: ShownView }) {
  const { t } = useI18n();
  return (
    <PopoverButton
      label={t.view.download}
      name={t.view.download}
      icon="download"
      align="end"
      className="download-menu"
    >
      {() => (
        <ErrorBoundary>
          <LoadedPanel shown={shown} />
        </ErrorBoundary>
      )}
    </PopoverButton>
  );
}

/** What is in the menu is loaded when it is first opened. */
function LoadedPanel({ shown }: { readonly shown: ShownView }) {
  const { t, format } = useI18n();
  const { data, error, refetch } = useQuery({
    queryKey: ['take-away', format.language],
    queryFn: async () => {
      const { loadTakeAway } = await import('./take-away/load-take-away.ts');
      return loadTakeAway(format.language);
    },
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
  if (error) return <PartFailed errors={[error]} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton label={t.view.loading} height={PANEL_HEIGHT} />;
  return <data.TakeAwayPanel shown={shown} texts={data.texts} />;
}
