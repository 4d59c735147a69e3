import { expect, it } from 'vitest';
import { withSeams } from './seams.ts';

/** Breaks as they would be seen, in a text of many narrow lines. */
const broken = (text: string) => withSeams(text, 'de').replaceAll('\u00AD', '-');

it('breaks long German compounds where their words meet', () => {
  expect(broken('Gemeinschaftsunternehmen')).toBe('Gemeinschafts-unternehmen');
  expect(broken('Uran-Gemeinschaftsunternehmens, Sonderwirtschaftszone')).toBe(
    'Uran-Gemeinschafts-unternehmens, Sonderwirtschafts-zone',
  );
  expect(broken('Regierungsabkommen, Gesundheitsministerium')).toBe(
    'Regierungs-abkommen, Gesundheits-ministerium',
  );
  expect(broken('Traktionstransformatoren')).toBe('Traktions-transformatoren');
});

it('breaks long Russian adjectives before their suffix', () => {
  expect(withSeams('Межгосударственный проект, собственный', 'ru')).toBe(
    'Межгосудар\u00ADственный проект, собственный',
  );
});

it('leaves alone what is one word, and other languages', () => {
  for (const word of ['Gesellschaft', 'der Station', 'Universitäten', 'Jungs', 'Eigentums'])
    expect(broken(word)).toBe(word);
  expect(withSeams('Gemeinschaftsunternehmen', 'en')).toBe('Gemeinschaftsunternehmen');
});
