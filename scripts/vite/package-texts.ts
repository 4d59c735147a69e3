import { parseDictionary, type DescribedResource } from '../../src/data/dictionary.ts';
import type { Localized } from '../../src/domain/schemas.ts';
import type { Language } from '../../src/i18n/language.ts';
import type { Messages } from '../../src/i18n/messages/en.ts';
import { messages as de } from '../../src/i18n/messages/de.ts';
import { messages as en } from '../../src/i18n/messages/en.ts';
import { messages as kk } from '../../src/i18n/messages/kk.ts';
import { messages as ru } from '../../src/i18n/messages/ru.ts';
import type { Messages as PageMessages } from '../../src/pages/data/messages/en.ts';
import { messages as dePage } from '../../src/pages/data/messages/de.ts';
import { messages as enPage } from '../../src/pages/data/messages/en.ts';
import { messages as kkPage } from '../../src/pages/data/messages/kk.ts';
import { messages as ruPage } from '../../src/pages/data/messages/ru.ts';

const TEXTS: Readonly<Record<Language, { readonly frame: Messages; readonly page: PageMessages }>> = {
  de: { frame: de, page: dePage },
  en: { frame: en, page: enPage },
  ru: { frame: ru, page: ruPage },
  kk: { frame: kk, page: kkPage },
};

/**
 * The data dictionary and the method in every language, as Markdown files by name: what the data page says, for readers of
 * the files alone.
 */
export function packageTexts(descriptor: unknown, prose: unknown): Readonly<Record<string, string>> {
  const dictionary = parseDictionary(descriptor, prose);
  return Object.fromEntries(
    Object.entries(TEXTS).flatMap(([language, { frame, page }]) => {
      const texts = frame.pages.data;
      const of = (text: Localized) => text[language as Language];
      const tables = dictionary.map((resource) => table(resource, of, { texts, page }));
      const methods = texts.methods.map(([name, text]) => `## ${name}\n\n${text}\n`);
      return [
        [`DICTIONARY.${language}.md`, [`# ${texts.dictionary}\n`, ...tables].join('\n')],
        [`METHOD.${language}.md`, [`# ${texts.method}\n`, ...methods].join('\n')],
      ];
    }),
  );
}

interface Words {
  readonly texts: Messages['pages']['data'];
  readonly page: PageMessages;
}

function table(
  { label, path, description, schema }: DescribedResource,
  of: (text: Localized) => string,
  { texts, page }: Words,
): string {
  const head = [texts.field, texts.meaning, texts.type, page.columns.unit, page.columns.values];
  const rows = schema.fields.map((field) => {
    const { constraints = {} } = field;
    const type = page.types[field.type] ?? field.type;
    return [
      `\`${field.name}\``,
      `**${of(field.label)}** ${of(field.description)}`,
      constraints.required === true ? `${type}, ${texts.required}` : type,
      field['x-unit'] ? page.units[field['x-unit']] : '',
      (constraints.enum ?? []).map((value) => `\`${value}\``).join(', '),
    ];
  });
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `## ${of(label)} (\`${path}\`)\n\n${of(description)}\n\n${lines.join('\n')}\n`;
}
