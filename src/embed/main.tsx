import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { VIEWS } from '../views/registry.ts';
import { EmbedApp } from './embed-app.tsx';
import { viewIdIn } from './view-id.ts';
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/print.css';
import './embed.css';

const root = document.getElementById('root');
if (root) {
  const viewId = viewIdIn(window.location.pathname) ?? '';
  const manifest = VIEWS.find(({ id }) => id === viewId) ?? null;
  createRoot(root).render(
    <StrictMode>
      <EmbedApp viewId={viewId} manifest={manifest} />
    </StrictMode>,
  );
}
