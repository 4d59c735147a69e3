import { useSyncExternalStore } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import { useEmbedTexts } from './use-embed-texts.ts';

/** True while the frame is narrower than the view can be read at. */
export function useIsTooNarrow(leastPx: number | undefined): boolean {
  const width = useSyncExternalStore(
    subscribe,
    () => window.innerWidth,
    () => Infinity,
  );
  return leastPx !== undefined && width > 0 && width < leastPx;
}

/** Says, in the place of the drawing, that there is not room enough for it. */
export function TooNarrow({ leastPx }: { readonly leastPx: number }) {
  const { format } = useI18n();
  const texts = useEmbedTexts();
  return <p className="embed-narrow">{texts?.narrow(format.number(leastPx))}</p>;
}

function subscribe(notify: () => void): () => void {
  window.addEventListener('resize', notify);
  return () => window.removeEventListener('resize', notify);
}
