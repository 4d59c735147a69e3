import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packageZip } from './package-zip.ts';

const folder = fileURLToPath(new URL('../../data', import.meta.url));

describe('the package as one file', () => {
  const zip = packageZip(folder, 'https://example.org/kz-ru');
  const files = unzipSync(zip);
  const inside = new Map(
    Object.entries(files).map(([path, content]) => [path.split('/').slice(1).join('/'), content]),
  );

  it('has every data file byte for byte, with description, changes and earlier versions', () => {
    const names = readdirSync(folder).filter((name) => /\.(json|md)$/.test(name));
    expect(names.length).toBeGreaterThan(20);
    for (const name of [...names, 'versions/1.0.0.json']) {
      expect([name, Buffer.from(inside.get(name) ?? []).toString('utf8')]).toEqual([
        name,
        readFileSync(`${folder}/${name}`, 'utf8'),
      ]);
    }
    expect([...inside.keys()].filter((name) => name.endsWith('.gz'))).toEqual([]);
  });

  it('has licence and citation, with the address where the site knows it', () => {
    expect(strFromU8(inside.get('LICENSE.txt') ?? new Uint8Array())).toContain('creativecommons.org');
    expect(strFromU8(inside.get('CITATION.txt') ?? new Uint8Array())).toMatch(
      /\[Data set\].*https:\/\/example\.org\/kz-ru\/en\/data\?v=1\./,
    );
    expect(strFromU8(inside.get('citation.bib') ?? new Uint8Array())).toContain('@misc{kzru-');
    const alone = unzipSync(packageZip(folder, ''));
    const citation = Object.entries(alone).find(([path]) => path.endsWith('CITATION.txt'))?.[1];
    expect(strFromU8(citation ?? new Uint8Array())).not.toMatch(/Retrieved|null|undefined/);
  });

  it.each([
    ['de', 'Kalenderjahr.', 'Anteil an der Einfuhr'],
    ['en', 'Calendar year.', 'Share of imports'],
    ['ru', 'Календарный год.', 'Доля в импорте'],
    ['kk', 'Күнтізбелік жыл.', 'Импорттағы үлес'],
  ])('has dictionary and method in %s', (language, sentence, method) => {
    const text = (name: string) => strFromU8(inside.get(`${name}.${language}.md`) ?? new Uint8Array());
    expect(text('DICTIONARY').match(/^## /gm)).toHaveLength(24);
    expect(text('DICTIONARY')).toContain(sentence);
    expect(text('DICTIONARY')).not.toContain('undefined');
    expect(text('METHOD')).toContain(`## ${method}`);
  });

  it('is the same bytes for the same content', () => {
    expect(Buffer.compare(packageZip(folder, 'https://example.org/kz-ru'), zip)).toBe(0);
  });
});
