import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import { Icon } from '../ui/icon.tsx';
import { PartFailed } from './part-failed.tsx';
import type { ShownView } from './shown-view.ts';

/** Opens the dialog in which the view, as it is shown, is made ready for other pages and slides; loaded when asked for. */
export function EmbedAction({ shown }: { readonly shown: ShownView }) {
  const { t, format } = useI18n();
  const [isOpen, setOpen] = useState(false);
  const { data, error, refetch } = useQuery({
    queryKey: ['embed-dialog', format.language],
    queryFn: async () => {
      const { loadEmbedDialog } = await import('./embed-dialog/load-embed-dialog.ts');
      return loadEmbedDialog(format.language);
    },
    enabled: isOpen,
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
  return (
    <>
      <button
        type="button"
        className="action-button"
        aria-haspopup="dialog"
        aria-busy={isOpen && !data && !error}
        onClick={() => setOpen(true)}
      >
        <Icon name="embed" /> {t.view.embed}
      </button>
      {isOpen && error && <PartFailed errors={[error]} onRetry={() => void refetch()} />}
      {isOpen && data && <data.EmbedDialog shown={shown} texts={data.texts} onClose={() => setOpen(false)} />}
    </>
  );
}
