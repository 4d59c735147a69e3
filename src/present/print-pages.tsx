import { useEffect, useRef } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import { Button } from '../ui/button.tsx';
import type { Deck } from './deck.ts';
import type { PresentMessages } from './messages/en.ts';
import { PageContent } from './page-content.tsx';
import { pagesOf } from './pages.ts';
import { Stage } from './stage.tsx';
import type { ShownSlides } from './use-shown-slides.ts';
import './presenter.css';

interface PrintPagesProps {
  readonly deck: Deck;
  readonly shown: ShownSlides;
  /** Nothing is on its way any more. */
  readonly isSettled: boolean;
  readonly texts: PresentMessages;
  readonly onLeave: () => void;
}

/**
 * Every page of the deck below the other, as they stand on paper: one a sheet, across. A table that is scrolled on the screen
 * goes on over as many sheets as it takes.
 */
export function PrintPages({ deck, shown, isSettled, texts, onLeave }: PrintPagesProps) {
  const { t } = useI18n();
  const hasAsked = useRef(false);
  const root = useRef<HTMLElement>(null);
  useEffect(() => {
    const mark = () => {
      for (const page of root.current?.children ?? [])
        page.toggleAttribute('data-long', [...page.querySelectorAll('.table-scroller')].some(isScrolled));
    };
    window.addEventListener('beforeprint', mark);
    return () => window.removeEventListener('beforeprint', mark);
  }, []);
  useEffect(() => {
    if (!isSettled || hasAsked.current) return;
    hasAsked.current = true;
    // Charts are measured and drawn in the frames that follow.
    void document.fonts.ready.then(() => printWhenDrawn());
  }, [isSettled]);
  return (
    <main ref={root} className="print-pages">
      <p className="print-bar deck-row">
        <Button variant="primary" onClick={() => window.print()}>
          {texts.pdf}
        </Button>
        <Button onClick={onLeave}>{t.app.close}</Button>
      </p>
      {pagesOf(deck).map((page) => (
        <div
          key={page.kind === 'slide' ? page.slide.id : page.kind}
          className="print-page"
          data-keeps-size=""
        >
          <Stage>
            {page.kind === 'slide' && page.slide.title !== '' && (
              <h1 className="present-own">{page.slide.title}</h1>
            )}
            <PageContent page={page} deck={deck} shown={shown} texts={texts} isStatic />
          </Stage>
        </div>
      ))}
    </main>
  );
}

function isScrolled({ scrollHeight, clientHeight }: Element): boolean {
  return scrollHeight > clientHeight + 1;
}

/** Asks to print once no part of a page is still on its way. */
function printWhenDrawn(): void {
  requestAnimationFrame(() => {
    if (document.querySelector('.print-pages .ui-skeleton')) printWhenDrawn();
    else requestAnimationFrame(() => window.print());
  });
}
