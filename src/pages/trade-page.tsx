import { useI18n } from '../i18n/i18n-context.ts';
import { PageHead } from './page-head.tsx';
import { PageViews } from './page-views.tsx';

export function TradePage() {
  const { t } = useI18n();
  return (
    <>
      <PageHead title={t.pages.trade.title} intro={t.pages.trade.intro} />
      <PageViews page="/trade" />
    </>
  );
}
