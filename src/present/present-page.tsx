import { useEffect, useMemo, useState } from 'react';
import { useIsStatic } from '../data/use-is-static.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { PageHead } from '../pages/page-head.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { AppLink } from '../view-kit/app-link.tsx';
import { CopyLink } from '../view-kit/copy-link.tsx';
import { useNavigation } from '../view-kit/navigation-context.ts';
import { useQueryString } from '../view-kit/use-query-string.ts';
import type { Deck } from './deck.ts';
import { decodeDeck, encodeDeck } from './deck-codec.ts';
import { DeckEditor } from './deck-editor.tsx';
import { DeckExport } from './deck-export.tsx';
import { ownDeck } from './deck-store.ts';
import { FullWindow } from './full-window.tsx';
import type { PresentMessages } from './messages/en.ts';
import { Presenter } from './presenter.tsx';
import { PrintPages } from './print-pages.tsx';
import { Speaker } from './speaker.tsx';
import { useDeck } from './use-deck.ts';
import { usePresentTexts } from './use-present-texts.ts';
import { useShownSlides } from './use-shown-slides.ts';

/** Writing every keystroke into the address is more than some browsers let pass. */
const PAUSE_MS = 400;

/** The deck: to be put in order, to be presented, to be taken away. */
export function PresentPage() {
  const { t } = useI18n();
  const texts = usePresentTexts();
  // The page is written at build without a deck, which only the reader's browser knows.
  const isStatic = useIsStatic();
  return (
    <>
      <PageHead title={t.pages.present.title} intro={t.pages.present.intro} />
      {texts && !isStatic && <DeckPage texts={texts} />}
    </>
  );
}

/** The deck of the browser's address, which the page may not have come to yet while it is being taken over. */
function askedDeck(): string {
  return new URLSearchParams(window.location.search).get('deck') ?? '';
}

/** Number of the slide that an address asks for; 0 where it asks for none. */
function slideIn(query: URLSearchParams): number {
  return Number(query.get('slide')) || 0;
}

function DeckPage({ texts }: { readonly texts: PresentMessages }) {
  const { query, change } = useQueryString();
  const { currentSearch } = useNavigation();
  const own = useDeck();
  const text = query.get('deck') ?? '';
  const linked = useMemo(() => (text === '' ? null : decodeDeck(text)), [text]);
  const ownText = useMemo(() => (own.deck.slides.length > 0 ? encodeDeck(own.deck) : ''), [own.deck]);
  // A deck that came with the address is only looked at until it is changed.
  const [isOwn, setOwn] = useState(() => ['', ownText].includes(askedDeck()));
  const deck = !isOwn && linked ? linked : own.deck;
  const { shown, isSettled } = useShownSlides(deck);

  useEffect(() => {
    if (!isOwn || ownText === text) return undefined;
    const timer = window.setTimeout(() => {
      change((current) => {
        if (ownText === '') current.delete('deck');
        else current.set('deck', ownText);
        return current;
      }, 'replace');
    }, PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [isOwn, ownText, text, change]);

  const set = (key: string, value: string | null, how: 'push' | 'replace') =>
    change((current) => {
      if (isOwn && ownText !== '') current.set('deck', ownText);
      if (value === null) current.delete(key);
      else current.set(key, value);
      return current;
    }, how);
  const place = {
    number: slideIn(query),
    present: () => slideIn(new URLSearchParams(currentSearch())),
    onGo: (to: number) => set('slide', String(to), 'replace'),
  };
  const edit = (how: (before: Deck) => Deck) => {
    ownDeck.change(() => how(deck));
    setOwn(true);
  };
  const isSpeaker = query.get('speaker') === '1';

  if (query.get('print') === '1' && deck.slides.length > 0) {
    return (
      <FullWindow>
        <PrintPages
          deck={deck}
          shown={shown}
          isSettled={isSettled}
          texts={texts}
          onLeave={() => set('print', null, 'replace')}
        />
      </FullWindow>
    );
  }
  if (place.number > 0 && deck.slides.length > 0) {
    return (
      <FullWindow>
        {isSpeaker ? (
          <Speaker deck={deck} shown={shown} texts={texts} {...place} />
        ) : (
          <Presenter
            deck={deck}
            shown={shown}
            texts={texts}
            {...place}
            onLeave={() => set('slide', null, 'push')}
            onSpeaker={openSpeaker}
          />
        )}
      </FullWindow>
    );
  }
  return (
    <div className="deck-page">
      {text !== '' && !linked && <Notice kind="warning">{texts.broken}</Notice>}
      {!isOwn && linked && <Notice kind="info">{texts.fromLink}</Notice>}
      {!own.isKept && <Notice kind="warning">{texts.notKept}</Notice>}
      {deck.slides.length === 0 ? (
        <p className="deck-empty">
          {texts.empty} <AppLink to="/">{texts.toViews}</AppLink>{' '}
          {own.canUndo && <Button onClick={ownDeck.undo}>{texts.undo}</Button>}
        </p>
      ) : (
        <>
          <p className="deck-row">
            <Button variant="primary" onClick={() => set('slide', '1', 'push')}>
              {texts.present}
            </Button>
            <CopyLink label={texts.copyLink} address={() => deckAddress(deck)} />
          </p>
          <DeckEditor
            deck={deck}
            shown={shown}
            texts={texts}
            change={edit}
            undo={own.canUndo ? ownDeck.undo : null}
          />
          <DeckExport
            deck={deck}
            shown={shown}
            isSettled={isSettled}
            texts={texts}
            address={deckAddress(deck)}
            onPrint={() => set('print', '1', 'push')}
          />
        </>
      )}
    </div>
  );
}

/** Address that carries the deck, in the language and theme of the present one. */
function deckAddress(deck: Deck): string {
  const address = new URL(window.location.href);
  for (const key of ['slide', 'speaker', 'print']) address.searchParams.delete(key);
  address.searchParams.set('deck', encodeDeck(deck));
  address.hash = '';
  return address.href;
}

function openSpeaker(): boolean {
  const address = new URL(window.location.href);
  address.searchParams.set('speaker', '1');
  return window.open(address.href, 'kzru-speaker', 'popup,width=1000,height=700') !== null;
}
