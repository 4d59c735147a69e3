import { followTheme } from './follow-theme.ts';
import { keepPress, onIntent } from './on-intent.ts';
import { keepAddress } from './keep-address.ts';
import { embedOptions } from './options.ts';
import { passUnusedKeys } from './pass-keys.ts';
import { settleFonts } from './settle-fonts.ts';
import { tellHeights } from './tell-heights.ts';
import { viewIdIn } from './view-id.ts';
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/print.css';
import './embed.css';

/** Drawings written at build are made for the width of a column of text; where there is less room they are drawn anew. */
const NARROW_PX = 560;

const root = document.getElementById('root');
if (root) start(root, viewIdIn(window.location.pathname) ?? '');

/**
 * What stands in the document was written at build and is what a reader sees. The app, many times as large, is fetched when
 * it has something to do: the address asks for another state, there is little room, or the reader turns to the view.
 */
function start(container: HTMLElement, viewId: string): void {
  const query = new URLSearchParams(window.location.search);
  const { isFit, isStatic } = embedOptions(query);
  // Set on documents that were written at build, and where the address asks for more than stands there (`early.js`).
  const { base, wait } = document.documentElement.dataset;
  const isTakenAtOnce = base === undefined || wait !== undefined || window.innerWidth < NARROW_PX;
  // What stands there now is not what will be measured.
  if (isTakenAtOnce) container.dataset['changing'] = 'true';
  settleFonts();
  if (!isFit) tellHeights(container, viewId);
  keepAddress(container);
  passUnusedKeys(isFit || isStatic);
  followTheme(query.get('theme'));
  const pressAgain = keepPress();
  const onLive = () => {
    delete container.dataset['changing'];
    pressAgain();
  };
  const takeOver = () => {
    import('./take-over.tsx').then(
      (app) => app.takeOver(container, viewId, { isSlide: isFit, onLive }),
      // Without a network what stands there can be read; the next time the reader turns to it is another try.
      () => {
        delete container.dataset['changing'];
        waitForIntent();
      },
    );
  };
  const waitForIntent = () => onIntent(takeOver, () => window.innerWidth < NARROW_PX);
  if (isTakenAtOnce) takeOver();
  else waitForIntent();
}
