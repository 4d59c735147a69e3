import { QueryClient } from '@tanstack/react-query';
import { beforeAll, expect, it, vi } from 'vitest';
import { asOfVersion, packageAsOf } from '../data/as-of-version.ts';
import { datasetQuery, wayBackQuery } from '../data/queries.ts';
import { cellOf } from '../domain/table.ts';
import { markRevisions } from '../domain/versions/revisions.ts';
import { REVISED_IMPORTS } from '../domain/versions/testing.ts';
import { formatOf } from '../i18n/format.ts';
import { loadMessages } from '../i18n/messages.ts';
import type { Dashboard } from '../view-kit/dashboard-context.ts';
import { loadShownView } from '../view-kit/load-shown-view.ts';
import { loadSlideMessages } from '../view-kit/slide/slide-messages.ts';
import { slideOf } from '../view-kit/slide/slide-of.ts';
import type { Surroundings } from '../view-kit/surroundings.tsx';
import { realData, realPackage } from '../view-kit/testing.ts';
import { datasetsOf } from '../view-kit/use-view.ts';
import { tradeVolume as manifest } from '../views/trade-volume/manifest.ts';

const STATE = 'reporter=KAZ&flow=import';
const then = { kind: 'earlier', version: '1.0.0', created: '2026-11-24', steps: ['1.0.0'] } as const;

/** What surrounds a slide where all files have come; `wayBack`: those of the earlier version too. */
async function surroundings(dashboard: Partial<Dashboard>, wayBack = true): Promise<Surroundings> {
  const client = new QueryClient();
  const names = datasetsOf(manifest, realPackage);
  for (const name of names) client.setQueryData(datasetQuery(name).queryKey, realData([name])[name]);
  if (wayBack)
    client.setQueryData(wayBackQuery(then.steps).queryKey, {
      patches: [REVISED_IMPORTS],
      asOfVersion,
      packageAsOf,
      markRevisions,
    });
  return {
    client,
    i18n: { format: formatOf('en'), t: await loadMessages('en') },
    dashboard: { pkg: realPackage, builtOn: null, asked: then, figures: 'live', ...dashboard },
  };
}

async function imports2021(by: Surroundings) {
  const { table } = (await loadShownView(manifest, STATE, by)).content;
  const row = table.rows.find(({ id }) => id === '2021');
  return row && cellOf(row, 'KAZ_import');
}

beforeAll(() => {
  vi.stubGlobal('document', {
    documentElement: { dataset: { site: 'https://example.org/' } },
    getElementById: () => null,
  });
});

it('marks on slides and in pictures what the page marks as revised', async () => {
  expect(await imports2021(await surroundings({}))).toMatchObject({
    value: 17_605_534_201,
    revision: { since: '1.0.0', was: 17_000_000_000 },
  });
  expect((await imports2021(await surroundings({ asked: { kind: 'current' } })))?.revision).toBeUndefined();
});

it('tells in the notes of a slide what was revised', async () => {
  const by = await surroundings({});
  const shown = await loadShownView(manifest, STATE, by);
  const { notes } = await slideOf(shown, {
    ...by.i18n,
    pkg: realPackage,
    texts: await loadSlideMessages('en'),
  });
  expect(notes).toContain('Revised since version 1.0.0:');
  expect(notes.find((line) => line.includes('was $17,000,000,000'))).toMatch(
    /^– .*2021.*: \$17,605,534,201 \(revised since 1\.0\.0, was \$17,000,000,000\)$/,
  );
});

it('computes from the figures of then where an embed is frozen, and fails where they cannot be had', async () => {
  expect((await imports2021(await surroundings({ figures: 'frozen' })))?.value).toBe(17_000_000_000);
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')));
  const without = (figures: Dashboard['figures']) => surroundings({ figures }, false);
  await expect(without('frozen').then(imports2021)).rejects.toThrow('unreachable');
  expect((await without('live').then(imports2021))?.revision).toBeUndefined();
});
