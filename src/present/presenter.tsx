import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import { stateAddress } from '../view-kit/state-address.ts';
import { commandOf, placeOf, type Command } from './commands.ts';
import type { Deck } from './deck.ts';
import { HelpSheet } from './help-sheet.tsx';
import type { PresentMessages } from './messages/en.ts';
import { OverviewGrid } from './overview-grid.tsx';
import { PageContent } from './page-content.tsx';
import { pagesOf } from './pages.ts';
import { PointerDot } from './pointer-dot.tsx';
import { PresentBar } from './present-bar.tsx';
import { QrCode } from './qr-code.tsx';
import { Stage } from './stage.tsx';
import { NEXT, PREVIOUS, usePlace, type Step } from './use-place.ts';
import type { ShownSlides } from './use-shown-slides.ts';
import { useSwipe } from './use-swipe.ts';
import './presenter.css';

interface PresenterProps {
  readonly deck: Deck;
  readonly shown: ShownSlides;
  readonly texts: PresentMessages;
  /** Number of the page that is shown, from 1; any number. */
  readonly number: number;
  /** The same at this very moment: two keys may be pressed before the next drawing. */
  readonly present: () => number;
  readonly onGo: (number: number) => void;
  /** Absent where there is nothing to go back to. */
  readonly onLeave?: () => void;
  /** Opens the speaker's window; absent where there can be none. @returns false where the browser refuses */
  readonly onSpeaker?: () => boolean;
}

type Sheet = 'overview' | 'help' | 'qr' | null;

/** The deck in full, one page at a time, by keyboard, clicker, finger and mouse. */
export function Presenter({ deck, shown, texts, onLeave, onSpeaker, ...place }: PresenterProps) {
  const { format } = useI18n();
  const pages = pagesOf(deck);
  const { number, isBlack, go, toggleBlack } = usePlace({ pages, ...place });
  const page = pages[number - 1] ?? { kind: 'title' };
  const root = useRef<HTMLDivElement>(null);
  const [sheet, setSheet] = useState<Sheet>(null);
  const [hasControls, setControls] = useState(false);
  const [live, setLive] = useState<ReadonlyMap<string, string>>(new Map());
  const [isBlocked, setBlocked] = useState(false);
  const [hasPointer, setPointer] = useState(false);
  const goOn = (step: Step) => {
    setSheet(null);
    go(step);
  };
  const toggle = (next: Sheet) => setSheet((before) => (before === next ? null : next));
  const run = (command: Command) => {
    switch (command) {
      case 'next':
        return goOn(NEXT);
      case 'previous':
        return goOn(PREVIOUS);
      case 'first':
        return goOn(() => 1);
      case 'last':
        return goOn(() => pages.length);
      case 'overview':
      case 'help':
        return toggle(command);
      case 'qr':
        return page.kind === 'slide' ? toggle('qr') : undefined;
      case 'black':
        return toggleBlack();
      case 'controls':
        return setControls((before) => !before);
      case 'reset':
        return setLive(new Map());
      case 'pointer':
        return setPointer((before) => !before);
      case 'speaker':
        return setBlocked(onSpeaker?.() === false);
      case 'fullScreen':
        return toggleFullScreen(root.current);
      case 'escape':
        if (isBlack) return run('black');
        return sheet === null ? onLeave?.() : setSheet(null);
    }
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    // A dialog answers to its own keys.
    if (document.querySelector('dialog[open]')) return;
    const focus = document.activeElement;
    if (event.key === 'Escape' && placeOf(focus) === 'field') {
      if (focus instanceof HTMLElement) focus.blur();
      return;
    }
    const command = commandOf(event, placeOf(focus));
    if (!command) return;
    event.preventDefault();
    run(command);
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const swipe = useSwipe((direction) => run(direction));

  const slide = page.kind === 'slide' ? page.slide : null;
  const state = slide ? (live.get(slide.id) ?? slide.state) : '';
  const home = slide && shown.get(slide.id)?.manifest;
  return (
    <div ref={root} className="present" data-pointer={hasPointer} {...swipe}>
      <main
        className="present-page"
        aria-label={texts.slideOf(format.number(number), format.number(pages.length))}
      >
        <Stage key={number}>
          {slide && slide.title !== '' && <h1 className="present-own">{slide.title}</h1>}
          <PageContent
            page={page}
            deck={deck}
            shown={shown}
            texts={texts}
            state={state}
            hasControls={hasControls}
            headingLevel={slide?.title ? 2 : 1}
            onState={(next) => slide && setLive((before) => new Map(before).set(slide.id, next))}
          />
        </Stage>
      </main>
      {sheet === 'overview' && (
        <OverviewGrid
          pages={pages}
          number={number}
          deck={deck}
          shown={shown}
          texts={texts}
          onGo={(to) => goOn(() => to)}
        />
      )}
      {sheet === 'qr' && home && (
        <aside className="present-sheet present-sheet--qr">
          <QrCode
            text={stateAddress(home.page, home.id, new URLSearchParams(state), format.language)}
            label={texts.qr}
          />
          <p>{texts.qrHint}</p>
        </aside>
      )}
      {isBlocked && (
        <p className="present-blocked" role="alert">
          {texts.speakerBlocked}
        </p>
      )}
      <PresentBar
        number={number}
        total={pages.length}
        texts={texts}
        run={run}
        without={[...(onLeave ? [] : (['escape'] as const)), ...(onSpeaker ? [] : (['speaker'] as const))]}
        on={{
          overview: sheet === 'overview',
          qr: sheet === 'qr',
          help: sheet === 'help',
          black: isBlack,
          controls: hasControls,
          pointer: hasPointer,
        }}
      />
      <HelpSheet isOpen={sheet === 'help'} texts={texts} onClose={() => setSheet(null)} />
      {hasPointer && <PointerDot />}
      {isBlack && (
        <button
          type="button"
          className="present-black"
          aria-label={texts.black}
          onClick={() => run('black')}
        />
      )}
    </div>
  );
}

/** A browser that refuses shows the presentation in the window as it is. */
function toggleFullScreen(element: HTMLElement | null): void {
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : (element?.requestFullscreen() ?? Promise.resolve());
  change.catch(() => undefined);
}
