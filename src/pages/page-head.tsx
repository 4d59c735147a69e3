import { use, useEffect } from 'react';
import { plainText, type Phrase } from '../domain/phrase.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { PhraseText } from '../view-kit/phrase-text.tsx';
import { HeadContext } from './head-context.ts';

/** The page's one h1 and its introduction; also names the browser tab and describes the page to those who link to it. */
export function PageHead({ title, intro }: { readonly title: string; readonly intro?: Phrase | string }) {
  const { t } = useI18n();
  const texts = { title: `${title} · ${t.app.shortName}`, description: plainText(intro ?? title) };
  use(HeadContext)?.(texts);
  useEffect(() => {
    document.title = texts.title;
    document.querySelector('meta[name="description"]')?.setAttribute('content', texts.description);
  }, [texts.title, texts.description]);
  return (
    <header className="page-head">
      <h1>{title}</h1>
      {intro !== undefined && (
        <p className="page-intro">
          <PhraseText phrase={intro} />
        </p>
      )}
    </header>
  );
}
