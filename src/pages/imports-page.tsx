import { useI18n } from '../i18n/i18n-context.ts';
import { PageHead } from './page-head.tsx';
import { PageViews } from './page-views.tsx';

export function ImportsPage() {
  const { t } = useI18n();
  return (
    <>
      <PageHead title={t.pages.imports.title} intro={t.pages.imports.intro} />
      <PageViews page="/imports" />
    </>
  );
}
