import { useEffect } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';

/** The page's one h1 and its introduction; also names the browser tab. */
export function PageHead({ title, intro }: { readonly title: string; readonly intro?: string }) {
  const { t } = useI18n();
  useEffect(() => {
    document.title = `${title} · ${t.app.shortName}`;
  }, [title, t]);
  return (
    <header className="page-head">
      <h1>{title}</h1>
      {intro !== undefined && <p className="page-intro">{intro}</p>}
    </header>
  );
}
