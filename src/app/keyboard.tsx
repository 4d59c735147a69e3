import { lazy, Suspense, useEffect, useState } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';

const Shortcuts = lazy(async () => ({ default: (await import('./shortcuts/shortcuts.tsx')).Shortcuts }));

/** The way to the sheet of shortcuts; their code comes with the first key that is no way of moving about. */
export function Keyboard() {
  const { t } = useI18n();
  const [first, setFirst] = useState<KeyboardEvent | null>(null);
  const [isWanted, setWanted] = useState(false);
  const [isSheetOpen, setSheetOpen] = useState(false);
  useEffect(() => {
    if (isWanted) return undefined;
    const hear = (event: KeyboardEvent) => {
      if (event.key.length > 1 || event.key === ' ') return;
      setFirst(event);
      setWanted(true);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [isWanted]);
  const open = () => {
    setWanted(true);
    setSheetOpen(true);
  };
  return (
    <>
      <button type="button" className="link-button" aria-haspopup="dialog" onClick={open}>
        {t.app.keyboard}
      </button>
      {isWanted && (
        <Suspense fallback={null}>
          <Shortcuts first={first} isSheetOpen={isSheetOpen} onSheet={setSheetOpen} />
        </Suspense>
      )}
    </>
  );
}
