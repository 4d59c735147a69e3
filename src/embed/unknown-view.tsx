import { useI18n } from '../i18n/i18n-context.ts';
import { AppLink } from '../view-kit/app-link.tsx';
import { useEmbedTexts } from './use-embed-texts.ts';

/** The address names a view that does not exist, or not any more. */
export function UnknownView({ id }: { readonly id: string }) {
  const { t } = useI18n();
  const texts = useEmbedTexts();
  return (
    <main className="embed">
      <h1>{t.pages.notFound.title}</h1>
      <p>
        {texts?.unknown} {id && <code>{id}</code>}
      </p>
      <p>
        <AppLink to="/">{t.app.name}</AppLink>
      </p>
    </main>
  );
}
