import { QueryClient } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { decodeDeck } from '../present/deck-codec.ts';
import { EMPTY_DECK } from '../present/deck.ts';
import { readCarriedDeck } from './carried-deck.ts';
import { StandaloneApp } from './standalone-app.tsx';
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/print.css';

const root = document.getElementById('root');
if (root) {
  const { deck, language, version = null } = readCarriedDeck();
  createRoot(root).render(
    <StandaloneApp
      client={new QueryClient()}
      deck={decodeDeck(deck) ?? EMPTY_DECK}
      language={language}
      version={version}
    />,
  );
}
