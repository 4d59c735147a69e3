import { lazy, Suspense, useState } from 'react';
import type { Row } from '../../domain/schemas.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ErrorBoundary } from '../../view-kit/error-boundary.tsx';

const CiteSource = lazy(async () => ({
  default: (await import('../../view-kit/cite/cite-source.tsx')).CiteSource,
}));

/** Opens the citations of a source. */
export function CiteSourceButton({ source }: { readonly source: Row<'sources'> }) {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="quote" /> {t.view.cite}
      </Button>
      {isOpen && (
        <ErrorBoundary>
          <Suspense>
            <CiteSource source={source} onClose={() => setOpen(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </>
  );
}
