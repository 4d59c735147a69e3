import { describe, expect, it } from 'vitest';
import { PROJECT_DATASETS } from '../domain/projects/datasets.ts';
import { projectsOn } from '../domain/projects/project-on-day.ts';
import { cellOf } from '../domain/table.ts';
import { formatOf } from '../i18n/format.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { loadMessages } from '../i18n/messages.ts';
import { realData } from '../view-kit/testing.ts';
import { projectSheet } from './project-sheet.ts';

const data = realData(PROJECT_DATASETS);
const day = '2022-05-30';

describe.each(LANGUAGES)('amounts on a project page in %s', (language) => {
  it('read differently wherever the sources state different figures', async () => {
    const { pages } = await loadMessages(language);
    for (const shown of projectsOn(data, day)) {
      const { amounts } = projectSheet({
        shown,
        data,
        day,
        texts: pages.project,
        format: formatOf(language),
      });
      const figures = amounts.map(({ of }) => `${of.measure} ${of.currency} ${of.value}`);
      const texts = amounts.map(({ row, of }) => `${of.measure} ${cellOf(row, 'value').value}`);
      expect(new Set(texts).size, shown.project.id).toBe(new Set(figures).size);
    }
  });
});
