import type { DisplayList } from './display-list.ts';

/**
 * The `@font-face` rules that the texts of a list need, with their files inside: of each family only the parts (Latin,
 * Cyrillic …) that have a letter of its texts.
 */
export async function embeddedFontFaces(list: DisplayList, document: Document): Promise<string> {
  const letters = lettersByFamily(list);
  const rules = fontRules(document).filter(({ family, covers }) =>
    [...(letters.get(family) ?? [])].some(covers),
  );
  const written = await Promise.all(
    rules.map(async ({ family, weight, style, range, address }) => {
      const unicode = range === '' ? '' : `unicode-range:${range};`;
      return `@font-face{font-family:"${family}";font-style:${style};font-weight:${weight};${unicode}src:url(${await dataUri(address)}) format("woff2");}`;
    }),
  );
  return written.join('');
}

interface FontRule {
  readonly family: string;
  readonly weight: string;
  readonly style: string;
  readonly range: string;
  readonly address: string;
  readonly covers: (letter: string) => boolean;
}

function fontRules(document: Document): readonly FontRule[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule): readonly FontRule[] => {
      // By its type and not its class, which is another one in a frame.
      if (rule.type !== 5) return [];
      const { style } = rule as CSSFontFaceRule;
      const path = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1];
      if (path === undefined) return [];
      const range = style.getPropertyValue('unicode-range');
      return [
        {
          family: style.getPropertyValue('font-family').replaceAll(/["']/g, ''),
          weight: style.getPropertyValue('font-weight') || '400',
          style: style.getPropertyValue('font-style') || 'normal',
          range,
          address: new URL(path, sheet.href ?? document.baseURI).href,
          covers: coverage(range),
        },
      ];
    }),
  );
}

/** Whether a letter is in a `unicode-range`; an empty one has all. */
function coverage(range: string): (letter: string) => boolean {
  if (range === '') return () => true;
  const spans = range.split(',').map((part) => {
    const [first = '', last = first] = part.trim().slice(2).split('-');
    return [
      Number.parseInt(first.replaceAll('?', '0'), 16),
      Number.parseInt(last.replaceAll('?', 'F'), 16),
    ] as const;
  });
  return (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return spans.some(([first, last]) => code >= first && code <= last);
  };
}

function lettersByFamily(list: DisplayList): ReadonlyMap<string, ReadonlySet<string>> {
  const letters = new Map<string, Set<string>>();
  for (const item of list.items) {
    if (item.kind !== 'text') continue;
    const [family = ''] = item.font.family.split(',');
    const name = family.trim().replaceAll(/["']/g, '');
    const known = letters.get(name) ?? new Set();
    letters.set(name, known);
    for (const letter of item.text) known.add(letter);
  }
  return letters;
}

async function dataUri(address: string): Promise<string> {
  if (address.startsWith('data:')) return address;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`font ${address}: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let text = '';
  for (let from = 0; from < bytes.length; from += 0x8000) {
    text += String.fromCodePoint(...bytes.subarray(from, from + 0x8000));
  }
  return `data:font/woff2;base64,${btoa(text)}`;
}
