import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { formatOf } from '../i18n/format.ts';
import { I18nContext } from '../i18n/i18n-context.ts';
import { loadMessages } from '../i18n/messages.ts';
import { DashboardContext, type Dashboard } from './dashboard-context.ts';
import { realPackage } from './testing.ts';
import { ViewCard } from './view-card.tsx';
import type { ViewManifest } from './view.ts';

it('leaves out a view whose data the package does not have, without a word', async () => {
  const manifest: ViewManifest = {
    id: 'trade-products',
    page: '/trade',
    datasets: ['trade'],
    optional: [],
    load: () => Promise.reject(new Error('nobody may ask for its code')),
  };
  const resources = realPackage.resources.filter(({ name }) => name !== 'trade');
  const dashboard: Dashboard = {
    pkg: { ...realPackage, resources },
    builtOn: '2026-11-24',
    asked: { kind: 'current' },
    figures: 'live',
  };
  const html = renderToStaticMarkup(
    <I18nContext value={{ format: formatOf('en'), t: await loadMessages('en') }}>
      <DashboardContext value={dashboard}>
        <ViewCard manifest={manifest} />
      </DashboardContext>
    </I18nContext>,
  );
  expect(html).toBe('');
});
