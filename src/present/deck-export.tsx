import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { useSurroundings } from '../view-kit/surroundings.tsx';
import type { Deck } from './deck.ts';
import type { PresentMessages } from './messages/en.ts';
import { useExport } from './use-export.ts';
import type { ShownSlides } from './use-shown-slides.ts';

interface DeckExportProps {
  readonly deck: Deck;
  readonly shown: ShownSlides;
  /** Nothing is on its way any more: slides that are missing cannot be had. */
  readonly isSettled: boolean;
  readonly texts: PresentMessages;
  /** Address of the deck. */
  readonly address: string;
  /** Where the slides stand one a page, to be printed. */
  readonly onPrint: () => void;
}

/** Takes the whole deck away: as PowerPoint, as one HTML file, or on paper. */
export function DeckExport({ deck, shown, isSettled, texts, address, onPrint }: DeckExportProps) {
  const by = useSurroundings();
  const { t, format } = by.i18n;
  const { dashboard } = by;
  const { task, run, cancel } = useExport();
  const isBusy = task.state === 'working' || !isSettled;
  const missing = isSettled ? deck.slides.filter(({ id }) => !shown.has(id)) : [];
  const title = deck.title || t.app.name;
  const exportPptx = () =>
    run(
      async (steps) => {
        const { deckPptx } = await import('./deck-pptx.ts');
        return deckPptx(deck, shown, { ...steps, by, texts, address });
      },
      `${fileName(title)}.pptx`,
    );
  const exportPictures = () =>
    run(
      async (steps) => {
        const { deckPictures } = await import('./deck-pictures.ts');
        return deckPictures(deck, shown, { ...steps, by });
      },
      `${fileName(title)}.zip`,
    );
  const exportHtml = () =>
    run(
      async (steps) => {
        const { deckHtml } = await import('./deck-html.ts');
        return deckHtml(deck, { ...steps, dashboard, language: format.language, title });
      },
      `${fileName(title)}.html`,
    );
  return (
    <section className="deck-export">
      <h2>{texts.export}</h2>
      {missing.length > 0 && <Notice kind="warning">{format.plural(missing.length, texts.missing)}</Notice>}
      <p className="deck-row">
        <Button icon="download" disabled={isBusy} onClick={exportPptx}>
          {texts.pptx}
        </Button>
        <Button icon="download" disabled={isBusy} onClick={exportPictures}>
          {texts.pictures}
        </Button>
        <Button icon="download" disabled={isBusy} onClick={exportHtml}>
          {texts.html}
        </Button>
        <Button disabled={isBusy} onClick={onPrint}>
          {texts.pdf}
        </Button>
      </p>
      <p className="deck-hint">{texts.htmlHint}</p>
      {task.state === 'working' && (
        <p className="deck-row">
          <progress max={task.total} value={task.done} aria-label={texts.export} />
          {texts.working(format.number(task.done), format.number(task.total))}
          <Button variant="plain" onClick={cancel}>
            {texts.cancel}
          </Button>
        </p>
      )}
      <p role="status">
        {task.state === 'done' && texts.done}
        {task.state === 'cancelled' && texts.cancelled}
      </p>
      {task.state === 'failed' && <p role="alert">{texts.failed}</p>}
    </section>
  );
}

/** A title as a file name: letters and digits of any script, the rest hyphens. */
function fileName(title: string): string {
  return title
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 80);
}
