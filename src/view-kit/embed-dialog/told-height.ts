import { useEffect } from 'react';

/** Calls back with each height, px, that the document in a frame tells. `onHeight` has to stay the same. */
export function useToldHeightOf(
  frame: { readonly current: HTMLIFrameElement | null },
  onHeight: (heightPx: number) => void,
): void {
  useEffect(() => {
    const onMessage = ({ source, data }: MessageEvent) => {
      if (source !== frame.current?.contentWindow || typeof data !== 'object' || data === null) return;
      const { type, height } = data as { readonly type?: unknown; readonly height?: unknown };
      if (type === 'kzru:height' && typeof height === 'number' && height > 0) onHeight(height);
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, [frame, onHeight]);
}
