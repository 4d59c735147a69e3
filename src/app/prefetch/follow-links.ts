import { isComplete, isInSight } from './is-complete.ts';

/** A pointer that rests on a link for so long means it, ms. */
const DWELL_MS = 65;
/** How soon it is looked again whether the page is complete, ms. */
const AGAIN_MS = 100;
/** Where so long nothing was loaded and the reader did nothing, what is in sight is fetched, ms. */
const CALM_MS = 2000;

const MOVES = ['scroll', 'keydown', 'pointerdown', 'wheel', 'click', 'input'] as const;
const PASSIVE = { capture: true, passive: true } as const;

interface Links<Page> {
  /** The page that a link leads to; `null`: none that could be got ready. */
  readonly pageOf: (link: HTMLAnchorElement) => Page | null;
  readonly getReady: (page: Page) => Promise<void>;
}

/**
 * Gets pages ready before they are asked for: the one whose link the reader points at, comes to or presses; and in calm moments,
 * one after the other, those whose links are in sight. Nothing is fetched before the open page is complete, but for a press, which
 * asks for it anyway. @returns ends it
 */
export function followLinks<Page>({ pageOf, getReady }: Links<Page>): () => void {
  const ready = new Set<Page>();
  let meant: Page | null = null;
  let waiting = 0;
  let calm = 0;

  const fetchPage = async (page: Page | null) => {
    if (page === null || ready.has(page)) return;
    ready.add(page);
    await getReady(page);
  };
  const pageUnder = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    return link ? pageOf(link) : null;
  };
  const look = () => {
    if (!isComplete()) waiting = window.setTimeout(look, AGAIN_MS);
    else void fetchPage(meant);
  };
  const onMeant = (event: Event) => {
    window.clearTimeout(waiting);
    meant = pageUnder(event);
    if (meant !== null) waiting = window.setTimeout(look, DWELL_MS);
  };
  const onPress = (event: Event) => void fetchPage(pageUnder(event));

  const fetchNext = () => {
    if (!isComplete() || document.hidden) return;
    const links = [...document.querySelectorAll('a')].filter((link) => isInSight(link, 0));
    const next = links.map(pageOf).find((page) => page !== null && !ready.has(page));
    if (next !== undefined) void fetchPage(next).then(rest);
  };
  const rest = () => {
    window.clearTimeout(calm);
    calm = window.setTimeout(fetchNext, CALM_MS);
  };
  const loads = new PerformanceObserver(rest);
  loads.observe({ type: 'resource' });

  const listening: readonly (readonly [string, (event: Event) => void])[] = [
    ['pointerover', onMeant],
    ['focusin', onMeant],
    ['pointerdown', onPress],
    ['touchstart', onPress],
    ...MOVES.map((move) => [move, rest] as const),
  ];
  for (const [type, listener] of listening) document.addEventListener(type, listener, PASSIVE);
  rest();
  return () => {
    for (const [type, listener] of listening) document.removeEventListener(type, listener, PASSIVE);
    loads.disconnect();
    window.clearTimeout(waiting);
    window.clearTimeout(calm);
  };
}
