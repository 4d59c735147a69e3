import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Slide } from '../../src/export/pptx/slide.ts';
import { partsOf } from '../../src/export/pptx/testing.ts';
import { writePptx } from '../../src/export/pptx/write-pptx.ts';
import { formatOf } from '../../src/i18n/format.ts';
import { LANGUAGES } from '../../src/i18n/language.ts';
import { loadMessages } from '../../src/i18n/messages.ts';
import { loadSlideMessages } from '../../src/view-kit/slide/slide-messages.ts';
import { slideOf } from '../../src/view-kit/slide/slide-of.ts';
import { realPackage, shownAt, tokensOf } from '../../src/view-kit/testing.ts';
import { VIEWS } from '../../src/views/registry.ts';
import { convert } from './convert.ts';

interface WrittenFile {
  readonly slide: Slide;
  readonly bytes: Uint8Array;
  readonly slideCount: number;
}

/* Outside of a browser nothing is drawn: views without a native chart are written as their tables. */
describe.each(LANGUAGES)('PowerPoint files of all views in LibreOffice, in %s', (language) => {
  const files = new Map<string, WrittenFile>();
  let opened: ReadonlyMap<string, Buffer> = new Map();
  beforeAll(async () => {
    vi.stubGlobal('document', { documentElement: { dataset: { site: 'https://example.org/' } } });
    const t = await loadMessages(language);
    const context = {
      pkg: realPackage,
      format: formatOf(language),
      t,
      texts: await loadSlideMessages(language),
    };
    for (const manifest of VIEWS) {
      const { view } = await manifest.load();
      const slide = await slideOf(await shownAt(view, '', language), context);
      const blob = await writePptx([slide], {
        subject: t.app.name,
        tokens: tokensOf('light'),
        written: '2026-11-24T00:00:00Z',
      });
      const slides = (await partsOf(blob)).paths.filter((path) => path.startsWith('ppt/slides/slide'));
      files.set(`${manifest.id}.pptx`, {
        slide,
        bytes: new Uint8Array(await blob.arrayBuffer()),
        slideCount: slides.length,
      });
    }
    opened = convert(new Map([...files].map(([name, { bytes }]) => [name, bytes])), { to: 'fodp' });
  }, 600_000);

  it.each(VIEWS.map(({ id }) => id))('%s has all its slides, its heading, its link and its figures', (id) => {
    const file = files.get(`${id}.pptx`);
    const text = opened.get(`${id}.pptx`)?.toString('utf8') ?? '';
    expect(text.match(/<draw:page /g)).toHaveLength(file?.slideCount ?? 0);
    expect(bare(text)).toContain(bare(file?.slide.title ?? ''));
    expect(text).toContain(`xlink:href="${escaped(file?.slide.link.address ?? '')}"`);
    if (file?.slide.body.kind !== 'chart') return;
    const { series } = file.slide.body.chart;
    const values = series.flatMap((one) => one.values.flatMap((value) => value ?? []));
    const read = [...text.matchAll(/office:value="([^"]+)"/g)].map(([, value]) => Number(value));
    const missing = values.filter(
      (value) => !read.some((one) => Math.abs(one - value) <= Math.abs(value) * 1e-9),
    );
    expect(missing).toEqual([]);
  });
});

/** The words without marks between them, since a program splits texts into pieces of its own. */
function bare(text: string): string {
  return text
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, '');
}

function escaped(address: string): string {
  return address.replaceAll('&', '&amp;');
}
