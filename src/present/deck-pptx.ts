import { groupBy } from '../domain/group-by.ts';
import type { Slide as PptxSlide, TableBody } from '../export/pptx/slide.ts';
import { writePptx } from '../export/pptx/write-pptx.ts';
import { slideDrawer } from '../view-kit/slide/draw-slide.ts';
import { slideOf } from '../view-kit/slide/slide-of.ts';
import { loadSlideMessages } from '../view-kit/slide/slide-messages.ts';
import { sourceDate } from '../view-kit/source-date.ts';
import type { Surroundings } from '../view-kit/surroundings.tsx';
import { themeTokens } from '../view-kit/theme-tokens.ts';
import type { Deck } from './deck.ts';
import { deckSources } from './deck-sources.ts';
import type { PresentMessages } from './messages/en.ts';
import { slideHeading } from './slide-heading.ts';
import type { ShownSlides } from './use-shown-slides.ts';

interface DeckPptxOptions {
  readonly by: Surroundings;
  readonly texts: PresentMessages;
  /** Address of the deck. */
  readonly address: string;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * The deck as one PowerPoint file: a title slide with what comes, the views with the presenter's headings and notes, a
 * slide with all sources. @throws when aborted
 */
export async function deckPptx(deck: Deck, shown: ShownSlides, options: DeckPptxOptions): Promise<Blob> {
  const { by, signal, onProgress } = options;
  const { format, t } = by.i18n;
  const { pkg } = by.dashboard;
  const texts = await loadSlideMessages(format.language);
  const slides: PptxSlide[] = [];
  for (const [index, slide] of deck.slides.entries()) {
    signal.throwIfAborted();
    onProgress(index, deck.slides.length);
    const view = shown.get(slide.id);
    if (!view) continue;
    const made = await slideOf(view, { format, t, pkg, texts }, slideDrawer(by, 'light'));
    slides.push({
      ...made,
      title: slide.title || made.title,
      notes: [...(slide.notes === '' ? [] : slide.notes.split('\n')), ...made.notes],
    });
    await untilPainted();
  }
  return writePptx([titleSlide(deck, shown, options), ...slides, sourcesSlide(deck, shown, options)], {
    subject: t.app.name,
    tokens: themeTokens('light'),
    written: new Date().toISOString(),
    signal,
  });
}

/** Lets the browser show how far it is, and hear a wish to stop. */
function untilPainted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function titleSlide(deck: Deck, shown: ShownSlides, options: DeckPptxOptions): PptxSlide {
  const { texts, by } = options;
  const { format, t } = by.i18n;
  const rows = deck.slides.map((slide, index) => [format.number(index + 1), slideHeading(slide, shown)]);
  return frame(options, deck.title || t.app.name, table(['', texts.slides], rows));
}

/** More documents than these are told by their publishers, as on the page; the notes have every one. */
const MOST_DOCUMENTS = 24;
/** Publishers side by side. */
const PUBLISHERS = 3;

function sourcesSlide(deck: Deck, shown: ShownSlides, options: DeckPptxOptions): PptxSlide {
  const { texts, by } = options;
  const { format, t } = by.i18n;
  const words = t.pages.sources;
  const documents = deckSources(deck, shown).map((source) => ({
    ...source,
    name: source.title ?? words.noTitle,
    written: sourceDate(source, format, t) ?? '',
  }));
  const notes = documents.map(({ publisher, name, written, url }) =>
    [`– ${publisher}: ${name}`, written, url].filter((part) => part !== '').join(', '),
  );
  if (documents.length <= MOST_DOCUMENTS) {
    const rows = documents.map(({ publisher, name, written }) => [publisher, name, written]);
    return frame(options, texts.sources, table([words.publisher, texts.sources, words.date], rows), notes);
  }
  const cells = [...groupBy(documents, ({ publisher }) => publisher)].map(([publisher, of]) => [
    publisher,
    format.plural(of.length, texts.sourcesOf),
  ]);
  const rows = Array.from({ length: Math.ceil(cells.length / PUBLISHERS) }, (_, row) =>
    Array.from({ length: PUBLISHERS }, (__, place) => cells[row * PUBLISHERS + place] ?? ['', '']).flat(),
  );
  const heads = Array.from({ length: PUBLISHERS }, () => [words.publisher, '']).flat();
  return frame(options, texts.sources, table(heads, rows), notes);
}

/** A slide that shows no view. */
function frame(
  { by, texts, address }: DeckPptxOptions,
  title: string,
  body: TableBody,
  notes: readonly string[] = [],
): PptxSlide {
  const { format, t } = by.i18n;
  const { pkg } = by.dashboard;
  const version = t.app.dataVersion(pkg.version, format.date(pkg.created.slice(0, 10)));
  return {
    language: format.language,
    kicker: null,
    title,
    subtitle: title === t.app.name ? t.app.footer : t.app.name,
    body: { kind: 'table', table: body },
    source: version,
    link: { text: texts.deck, address },
    altText: title,
    notes: [...notes, version, address],
    record: null,
  };
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): TableBody {
  return {
    columns: heads.map((label) => ({ label, isNumber: false, isHead: heads.indexOf(label) === 0 })),
    rows: rows.map((row) => row.map((text) => ({ text, mark: null }))),
    part: (part, parts) => `${part}/${parts}`,
  };
}
