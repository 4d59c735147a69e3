import { lazy, Suspense, useState } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import { Icon } from '../ui/icon.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import type { ShownView } from './shown-view.ts';

const CiteView = lazy(async () => ({ default: (await import('./cite/cite-view.tsx')).CiteView }));

/** Opens the citations of a view in its present state. */
export function CiteButton({ shown }: { readonly shown: ShownView }) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="action-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="quote" /> {t.view.cite}
      </button>
      {isOpen && (
        <ErrorBoundary>
          <Suspense>
            <CiteView shown={shown} onClose={() => setOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
