import { isRecord } from './is-record.ts';

const DARK = '(prefers-color-scheme: dark)';

/**
 * Keeps the document in the theme that the page around asks for with `{ type: 'kzru:theme', theme }`, else in that of the
 * address, else in the system's. What `early.js` has set before the first paint stands until something changes.
 */
export function followTheme(inAddress: string | null): void {
  const system = window.matchMedia(DARK);
  let asked = inAddress;
  const show = () => {
    const isFixed = asked === 'light' || asked === 'dark';
    document.documentElement.dataset['theme'] = isFixed ? String(asked) : system.matches ? 'dark' : 'light';
  };
  system.addEventListener('change', show);
  window.addEventListener('message', ({ source, data }) => {
    if (source !== window.parent || !isRecord(data) || data['type'] !== 'kzru:theme') return;
    const { theme } = data;
    if (theme !== 'light' && theme !== 'dark' && theme !== 'auto') return;
    asked = theme;
    show();
  });
}
