import { describe, expect, it } from 'vitest';
import { PROJECT_DATASETS } from '../../src/domain/projects/datasets.ts';
import { projectsOn } from '../../src/domain/projects/project-on-day.ts';
import { formatOf } from '../../src/i18n/format.ts';
import { LANGUAGES, type Language } from '../../src/i18n/language.ts';
import { loadMessages } from '../../src/i18n/messages.ts';
import { messageFiles } from '../../src/pages/project/message-files.ts';
import { realData, realPackage } from '../../src/view-kit/testing.ts';
import { projectCardText } from './project-card-text.ts';

const data = realData([...PROJECT_DATASETS, 'sources']);
const day = realPackage.dashboard.asof;
const projects = projectsOn(data, day);

async function textsIn(language: Language) {
  const format = formatOf(language);
  const [t, { messages }] = await Promise.all([loadMessages(language), messageFiles[language]()]);
  return projects.map((shown) => ({
    shown,
    format,
    text: projectCardText({ shown, data, day, pkg: realPackage, format, t, messages }),
  }));
}

async function textOf(id: string) {
  const texts = await textsIn('en');
  const found = texts.find(({ shown }) => shown.project.id === id);
  return JSON.stringify(found?.text).replaceAll('\u00a0', ' ');
}

describe.each(LANGUAGES)('pictures of projects in %s', (language) => {
  it('say the day of the status, the sources and the version of the data, and nothing that is not documented', async () => {
    for (const { shown, format, text } of await textsIn(language)) {
      const [status] = text.facts;
      expect(status?.label, shown.project.id).toContain(format.date(day));
      expect(status?.values[0]?.text.length).toBeGreaterThan(3);
      expect(text.foot).toContain(realPackage.version);
      expect(text.alt).toContain(text.name);
      expect(JSON.stringify(text)).not.toMatch(/undefined|null|NaN|"–"/);
      expect(text.remarks.length > 0 || shown.project.isCounted).toBe(true);
    }
  });
});

it('a picture shows amounts as they were stated, and says where sources differ', async () => {
  const rich = await textOf('P01');
  expect(rich).toContain('$163.7 m');
  expect(rich).toContain('KZT 78.2 bn');
  expect(rich).toContain('$163.7 m to $200 m');
  expect(rich).toContain('KZT 78.16 bn to KZT 78.2 bn');
  expect(await textOf('P08')).toContain('more than');
  // A sum of three projects together is no main figure of one: it stands with what it is of.
  expect(await textOf('P04')).toContain('three KAMAZ projects together');
  expect(await textOf('P15')).toContain('No amount is documented.');
});
