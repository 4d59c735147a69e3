import { describe, expect, it } from 'vitest';
import { CITING, rowsOnSource, type CitingDataset } from '../domain/source-use.ts';
import { formatOf } from '../i18n/format.ts';
import { realData, realPackage, viewAt } from '../view-kit/testing.ts';
import { VIEWS } from '../views/registry.ts';
import { describeUse } from './describe-use.ts';

const data = realData(['sources', ...CITING]);
const format = formatOf('en');
const names = { country: id, project: id, status: id, home: realPackage.dashboard.reporter };

function id(text: string): string {
  return text;
}

/** Sources of a view in a state, found once. */
const known = new Map<string, Promise<readonly string[]>>();

function sourcesAt(viewId: string, state: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const own = Object.entries(state).map(([key, value]) => [key.replace(`${viewId}.`, ''), value]);
  const query = new URLSearchParams(Object.fromEntries(own)).toString();
  const key = `${viewId}?${query}`;
  const made = known.get(key) ?? computed(viewId, query);
  known.set(key, made);
  return made;
}

async function computed(viewId: string, query: string): Promise<readonly string[]> {
  const module = await VIEWS.find(({ id: other }) => other === viewId)?.load();
  return module ? (await viewAt(module.view, query)).sources : [];
}

describe('a source', () => {
  it('is reached from a figure, and leads back to it: no dead end in either direction', async () => {
    const projects = new Set(data.projects.map((project) => project.id));
    const deadEnds: string[] = [];
    for (const source of data.sources) {
      const use = rowsOnSource(data, source.id);
      let isReached = false;
      for (const resource of Object.keys(use) as CitingDataset[]) {
        for (const row of use[resource] ?? []) {
          if (isReached) break;
          const { path, state, view } = describeUse(resource, row, names, format);
          isReached =
            view === null
              ? projects.has(path.replace('/projects/', '')) || path === '/data#statements'
              : (await sourcesAt(view, state)).includes(source.id);
        }
      }
      if (!isReached) deadEnds.push(`${source.id}: ${Object.keys(use).join()}`);
    }
    expect(deadEnds).toEqual([]);
  }, 120_000);
});
