import { useI18n } from '../i18n/i18n-context.ts';
import { PageHead } from './page-head.tsx';
import { PageViews } from './page-views.tsx';

export function ContextPage() {
  const { t } = useI18n();
  return (
    <>
      <PageHead title={t.pages.context.title} intro={t.pages.context.intro} />
      <PageViews page="/context" />
    </>
  );
}
