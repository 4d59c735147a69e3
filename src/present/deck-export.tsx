import { useRef, useState } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import { Button } from '../ui/button.tsx';
import { useDashboard } from '../view-kit/dashboard-context.ts';
import { saveFile } from '../view-kit/take-away/save-file.ts';
import type { Deck } from './deck.ts';
import type { PresentMessages } from './messages/en.ts';
import type { ShownSlides } from './use-shown-slides.tsx';

interface DeckExportProps {
  readonly deck: Deck;
  readonly shown: ShownSlides;
  readonly texts: PresentMessages;
  /** Address of the deck. */
  readonly address: string;
  /** Where the slides stand one a page, to be printed. */
  readonly onPrint: () => void;
}

type Task =
  | { readonly state: 'idle' | 'done' | 'failed' | 'cancelled' }
  | { readonly state: 'working'; readonly done: number; readonly total: number };

/** Takes the whole deck away: as PowerPoint, or on paper. */
export function DeckExport({ deck, shown, texts, address, onPrint }: DeckExportProps) {
  const i18n = useI18n();
  const { pkg } = useDashboard();
  const [task, setTask] = useState<Task>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  const isWorking = task.state === 'working';
  const isReady = deck.slides.every(({ id }) => shown.has(id));

  const exportPptx = async () => {
    const controller = new AbortController();
    running.current = controller;
    setTask({ state: 'working', done: 0, total: deck.slides.length });
    try {
      const { deckPptx } = await import('./deck-pptx.ts');
      const blob = await deckPptx(deck, shown, {
        ...i18n,
        pkg,
        texts,
        address,
        signal: controller.signal,
        onProgress: (done, total) => setTask({ state: 'working', done, total }),
      });
      saveFile(blob, `${fileName(deck)}.pptx`);
      setTask({ state: 'done' });
    } catch {
      setTask({ state: controller.signal.aborted ? 'cancelled' : 'failed' });
    }
  };

  return (
    <section className="deck-export">
      <h2>{texts.export}</h2>
      <p className="deck-row">
        <Button icon="download" disabled={isWorking || !isReady} onClick={() => void exportPptx()}>
          {texts.pptx}
        </Button>
        <Button disabled={isWorking} onClick={onPrint}>
          {texts.pdf}
        </Button>
      </p>
      {task.state === 'working' && (
        <p className="deck-row">
          <progress max={task.total} value={task.done} aria-label={texts.pptx} />
          {texts.working(i18n.format.number(task.done), i18n.format.number(task.total))}
          <Button variant="plain" onClick={() => running.current?.abort()}>
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

/** The deck's title as a file name: letters and digits of any script, the rest hyphens. */
function fileName({ title }: Deck): string {
  return (
    title
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 80) || 'kzru-deck'
  );
}
