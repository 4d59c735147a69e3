import { useEffect, useEffectEvent, useState } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import { Button } from '../ui/button.tsx';
import { commandOf, placeOf, type Command } from './commands.ts';
import type { Deck } from './deck.ts';
import type { PresentMessages } from './messages/en.ts';
import { PageContent } from './page-content.tsx';
import { pageHeading } from './page-heading.ts';
import { pagesOf, within } from './pages.ts';
import { Stage } from './stage.tsx';
import { useChannel } from './use-channel.ts';
import type { ShownSlides } from './use-shown-slides.tsx';
import './presenter.css';

interface SpeakerProps {
  readonly deck: Deck;
  readonly shown: ShownSlides;
  readonly texts: PresentMessages;
  readonly number: number;
  readonly onGo: (number: number) => void;
}

const STEPS: Partial<Record<Command, number>> = { next: 1, previous: -1 };

/** The speaker's own window: notes, what comes next, the time; in step with the window that the room sees. */
export function Speaker({ deck, shown, texts, number: asked, onGo }: SpeakerProps) {
  const { format } = useI18n();
  const pages = pagesOf(deck);
  const number = within(asked, pages);
  const page = pages[number - 1] ?? { kind: 'title' };
  const next = pages[number];
  const [isBlack, setBlack] = useState(false);
  const channel = useChannel((signal) => {
    setBlack(signal.isBlack);
    if (signal.slide !== number) onGo(signal.slide);
  });
  const show = (to: number, black: boolean) => {
    const slide = within(to, pages);
    setBlack(black);
    channel.tell({ slide, isBlack: black });
    if (slide !== number) onGo(slide);
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const command = commandOf(event, placeOf(document.activeElement));
    const to =
      command === 'first' ? 1 : command === 'last' ? pages.length : number + (STEPS[command ?? 'black'] ?? 0);
    if (to === number && command !== 'black') return;
    event.preventDefault();
    show(to, command === 'black' && !isBlack);
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div className="speaker">
      <header className="speaker-head">
        <Timer texts={texts} />
        <p className="speaker-number">{texts.slideOf(format.number(number), format.number(pages.length))}</p>
        <p className="deck-row">
          <Button icon="chevron-left" disabled={number === 1} onClick={() => show(number - 1, false)}>
            {texts.previous}
          </Button>
          <Button icon="chevron-right" disabled={!next} onClick={() => show(number + 1, false)}>
            {texts.next}
          </Button>
          <Button aria-pressed={isBlack} onClick={() => show(number, !isBlack)}>
            {texts.black}
          </Button>
        </p>
      </header>
      <main className="speaker-main">
        <section className="speaker-now">
          <h1>{pageHeading(page, deck, shown, texts)}</h1>
          <h2>{texts.notes}</h2>
          <p className="speaker-notes">
            {page.kind === 'slide' && page.slide.notes !== '' ? page.slide.notes : texts.noNotes}
          </p>
        </section>
        <section className="speaker-next">
          <h2>{next ? texts.nextUp : texts.atEnd}</h2>
          {next && (
            <>
              <p>{pageHeading(next, deck, shown, texts)}</p>
              <div className="speaker-preview" inert>
                <Stage key={number}>
                  <PageContent page={next} deck={deck} shown={shown} texts={texts} isStatic />
                </Stage>
              </div>
            </>
          )}
        </section>
      </main>
    </div>
  );
}

/** Minutes and seconds since the window was opened, or since the last press of the button. */
function Timer({ texts }: { readonly texts: PresentMessages }) {
  const [start, setStart] = useState(() => Date.now());
  const [now, setNow] = useState(start);
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now - start) / 1000));
  const text = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <p className="speaker-timer">
      <span className="speaker-time" role="timer" aria-label={texts.elapsed}>
        {text}
      </span>
      <Button
        variant="plain"
        onClick={() => {
          setStart(Date.now());
          setNow(Date.now());
        }}
      >
        {texts.restart}
      </Button>
    </p>
  );
}
