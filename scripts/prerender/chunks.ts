import type { Manifest } from 'vite';
import type { Language } from '../../src/i18n/language.ts';

/** Files of scripts, in the order in which they are asked for. */
export interface Chunks {
  readonly entry: string;
  /** All but the entry. */
  readonly scripts: readonly string[];
}

/** What every page but an embed asks for as soon as it starts. */
export const DRAWING = 'src/app/draw.ts';

/** The files that hold modules and everything they import; the first module is the entry. */
export function chunksOf(modules: readonly string[], manifest: Manifest): Chunks {
  const keys = new Set<string>();
  const add = (key: string) => {
    if (keys.has(key) || !manifest[key]) return;
    keys.add(key);
    for (const imported of manifest[key].imports ?? []) add(imported);
  };
  for (const module of modules) add(module);
  const files = [...new Set([...keys].flatMap((key) => manifest[key]?.file ?? []))];
  const entry = manifest[modules[0] ?? '']?.file ?? '';
  return { entry, scripts: files.filter((file) => file !== entry && file.endsWith('.js')) };
}

/** Parts of the font families by the writing that they hold; a page asks for those of its language at once. */
const WRITINGS: Readonly<Record<Language, readonly string[]>> = {
  de: ['latin'],
  en: ['latin'],
  ru: ['latin', 'cyrillic'],
  kk: ['latin', 'cyrillic', 'cyrillic-ext'],
};

/** Font files that the first paint of a language needs; the others are found through their ranges when a letter asks. */
export function fontsOf(language: Language, manifest: Manifest): readonly string[] {
  const files = [...new Set(Object.values(manifest).flatMap(({ file, assets = [] }) => [file, ...assets]))];
  return files.filter(
    (file) =>
      file.endsWith('.woff2') &&
      WRITINGS[language].some(
        (writing) => /source-(sans-3|serif-4)-(.+)-wght-normal/.exec(file)?.[2] === writing,
      ),
  );
}
