import { useLocation } from 'react-router-dom';
import { useI18n } from '../i18n/i18n-context.ts';
import { Icon } from '../ui/icon.tsx';
import { AppLink } from '../view-kit/app-link.tsx';
import { encodeDeck } from './deck-codec.ts';
import { useDeck } from './use-deck.ts';
import { usePresentTexts } from './use-present-texts.ts';
import './deck-tray.css';

/** The way to the reader's deck, in sight wherever views are collected. */
export function DeckTray() {
  const { format } = useI18n();
  const texts = usePresentTexts();
  const { deck } = useDeck();
  const { pathname } = useLocation();
  if (!texts || deck.slides.length === 0 || pathname.endsWith('/present')) return null;
  return (
    <aside className="deck-tray" aria-label={texts.deck}>
      <AppLink
        to="/present"
        state={new URLSearchParams({ deck: encodeDeck(deck) })}
        className="deck-tray-link"
      >
        {format.plural(deck.slides.length, texts.tray)} <Icon name="chevron-right" size={16} />
      </AppLink>
    </aside>
  );
}
