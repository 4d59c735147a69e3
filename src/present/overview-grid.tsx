import { useEffect, useRef } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import type { Deck } from './deck.ts';
import type { PresentMessages } from './messages/en.ts';
import { pageHeading } from './page-heading.ts';
import type { Page } from './pages.ts';
import type { ShownSlides } from './use-shown-slides.ts';

interface OverviewGridProps {
  readonly pages: readonly Page[];
  readonly number: number;
  readonly deck: Deck;
  readonly shown: ShownSlides;
  readonly texts: PresentMessages;
  readonly onGo: (number: number) => void;
}

/** All pages by their headings; one press leads to any of them. */
export function OverviewGrid({ pages, number, deck, shown, texts, onGo }: OverviewGridProps) {
  const { format } = useI18n();
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => current.current?.focus(), []);
  return (
    <nav className="present-sheet present-overview" aria-label={texts.overview}>
      <ol>
        {pages.map((page, index) => (
          <li key={page.kind === 'slide' ? page.slide.id : page.kind}>
            <button
              ref={index + 1 === number ? current : undefined}
              type="button"
              className="present-card"
              aria-current={index + 1 === number ? 'step' : undefined}
              onClick={() => onGo(index + 1)}
            >
              <span className="present-card-number">{format.number(index + 1)}</span>
              {page.kind === 'slide' && (
                <span className="present-card-kicker">{shown.get(page.slide.id)?.content.title}</span>
              )}
              <span className="present-card-heading">{pageHeading(page, deck, shown, texts)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
