import { useEffect, useEffectEvent, useState } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import { Button } from '../ui/button.tsx';
import { commandOf, placeOf, type Command } from './commands.ts';
import type { Deck } from './deck.ts';
import type { PresentMessages } from './messages/en.ts';
import { PageContent } from './page-content.tsx';
import { pageHeading } from './page-heading.ts';
import { pagesOf } from './pages.ts';
import { Stage } from './stage.tsx';
import { NEXT, PREVIOUS, usePlace } from './use-place.ts';
import type { ShownSlides } from './use-shown-slides.ts';
import './presenter.css';

interface SpeakerProps {
  readonly deck: Deck;
  readonly shown: ShownSlides;
  readonly texts: PresentMessages;
  readonly number: number;
  /** The same at this very moment. */
  readonly present: () => number;
  readonly onGo: (number: number) => void;
}

/** The speaker's own window: notes, what comes next, the time; in step with the window that the room sees. */
export function Speaker({ deck, shown, texts, ...place }: SpeakerProps) {
  const { format } = useI18n();
  const pages = pagesOf(deck);
  const { number, isBlack, go, toggleBlack } = usePlace({ pages, ...place });
  const page = pages[number - 1] ?? { kind: 'title' };
  const next = pages[number];
  const acts: Partial<Record<Command, () => void>> = {
    next: () => go(NEXT),
    previous: () => go(PREVIOUS),
    first: () => go(() => 1),
    last: () => go(() => pages.length),
    black: toggleBlack,
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const command = commandOf(event, placeOf(document.activeElement));
    const act = command && acts[command];
    if (!act) return;
    event.preventDefault();
    act();
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
          <Button icon="chevron-left" disabled={number === 1} onClick={() => go(PREVIOUS)}>
            {texts.previous}
          </Button>
          <Button icon="chevron-right" disabled={!next} onClick={() => go(NEXT)}>
            {texts.next}
          </Button>
          <Button aria-pressed={isBlack} onClick={toggleBlack}>
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
