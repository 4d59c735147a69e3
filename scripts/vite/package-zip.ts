import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { apaReference } from '../../src/export/citation/apa.ts';
import { bibtexFile } from '../../src/export/citation/bibtex.ts';
import { chicagoEntry } from '../../src/export/citation/chicago.ts';
import { cslJson } from '../../src/export/citation/csl-json.ts';
import { plainRuns, type Work } from '../../src/export/citation/work.ts';
import { formatOf } from '../../src/i18n/format.ts';
import { messages as en } from '../../src/i18n/messages/en.ts';
import { citationTerms } from '../../src/view-kit/cite/citation-terms.ts';
import { messages as cite } from '../../src/view-kit/cite/messages/en.ts';
import { packageWork } from '../../src/view-kit/cite/works.ts';
import { parsePackage } from '../../src/data/parse-resource.ts';
import { packageTexts } from './package-texts.ts';

/**
 * The whole data package as one file: every file of `data/` that readers use, with dictionary and method in every language,
 * licence and citation. The same content gives the same bytes.
 */
export function packageZip(folder: string, siteUrl: string): Uint8Array {
  const json = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
    readonly name: string;
    readonly licenses: readonly { readonly name: string; readonly path: string; readonly title: string }[];
  };
  const pkg = parsePackage(json);
  const day = pkg.created.slice(0, 10);
  const address = siteUrl === '' ? null : `${siteUrl}/en/data?v=${pkg.version}`;
  const work = packageWork(address, { name: en.app.name, pkg, language: 'en', today: day });
  const names = (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(json|md)$/.test(name))
    .toSorted();
  const prose: unknown = JSON.parse(readFileSync(join(folder, 'dictionary.json'), 'utf8'));
  const texts = Object.fromEntries(
    Object.entries(packageTexts(json, prose)).map(([name, text]) => [name, strToU8(text)]),
  );
  const files = {
    ...Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))])),
    ...texts,
    'LICENSE.txt': strToU8(licenceText(json.licenses)),
    'CITATION.txt': strToU8(citationText(work)),
    'citation.bib': strToU8(bibtexFile([work])),
    'citation.json': strToU8(cslJson([work])),
  };
  const top = `${json.name}-${pkg.version}`;
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [`${top}/${name}`, content])),
    { level: 9, mtime: new Date(`${day}T12:00:00Z`) },
  );
}

function licenceText(
  licences: readonly { readonly name: string; readonly path: string; readonly title: string }[],
): string {
  const lines = licences.map(({ name, path, title }) => `${name}: ${title}\n${path}`);
  return `${lines.join('\n')}\n\nThe figures stay under the terms of their publishers, named with every source in sources.json.\n`;
}

function citationText(work: Work): string {
  const terms = citationTerms(cite.terms, formatOf('en'));
  return `APA\n${plainRuns(apaReference(work, terms))}\n\nChicago\n${plainRuns(chicagoEntry(work, terms))}\n`;
}
