import { useI18n } from '../i18n/i18n-context.ts';
import { PageHead } from './page-head.tsx';
import { PageViews } from './page-views.tsx';

export function TimelinePage() {
  const { t } = useI18n();
  return (
    <>
      <PageHead title={t.pages.timeline.title} intro={t.pages.timeline.intro} />
      <PageViews page="/timeline" />
    </>
  );
}
