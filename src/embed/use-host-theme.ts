import { useEffect, useState } from 'react';
import { THEMES, type Theme } from '../view-kit/document-theme.ts';
import { isRecord } from './is-record.ts';

/** The theme that the page around asks for with `{ type: 'kzru:theme', theme }`; null until it does. */
export function useHostTheme(): Theme | null {
  const [theme, setTheme] = useState<Theme | null>(null);
  useEffect(() => {
    const onMessage = ({ source, data }: MessageEvent) => {
      if (source !== window.parent || !isRecord(data) || data['type'] !== 'kzru:theme') return;
      const asked = THEMES.find((known) => known === data['theme']);
      if (asked) setTheme(asked);
    };
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, []);
  return theme;
}
