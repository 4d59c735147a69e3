import { whenIdle } from './when-idle.ts';

/*
 * What was written at build stands there complete and needs no script. A card of it comes alive when it comes near what the
 * reader sees, when it is touched, or when the page is about to show another state; until then neither its code nor its data
 * are asked for.
 */

/** How far above or below what is seen a card begins to load. */
const NEAR = '320px 0px';

/** What readers do when they mean a card: point at it, touch it, come to it by keyboard. */
const TOUCHES = ['pointerover', 'pointerdown', 'touchstart', 'focusin'] as const;

/** Controls whose changes concern all cards. */
const CONTROLS = '.page-filters, .view-controls, .switches';

interface Sleeper {
  /** Fulfilled once the card may come alive; React wants to be given the same one again. */
  readonly awake: Promise<void>;
  readonly wake: () => void;
}

const sleepers = new Map<string, Sleeper>();
let nearness: IntersectionObserver | null = null;
let isAllAwake = false;
let areKept = false;

/** Nothing to wait for; marked the way React marks promises that it has seen arrive. */
export const AWAKE: Promise<void> = Object.assign(Promise.resolve(), {
  status: 'fulfilled',
  value: undefined,
});

/** What a card that stands as it was written waits for before it comes alive. @param id of its element */
export function awakening(id: string): Promise<void> {
  keepPresses();
  if (isAllAwake || typeof IntersectionObserver !== 'function') return AWAKE;
  if (!nearness) watch();
  const known = sleepers.get(id) ?? sleeper();
  if (!sleepers.has(id)) {
    sleepers.set(id, known);
    const card = document.getElementById(id);
    if (card) nearness?.observe(card);
    else known.wake();
  }
  return known.awake;
}

/** The page is about to show another state: nothing may stand as it was written any longer. */
export function wakeAll(): void {
  if (isAllAwake) return;
  isAllAwake = true;
  nearness?.disconnect();
  for (const { wake } of sleepers.values()) wake();
}

function watch(): void {
  nearness = new IntersectionObserver(onNear, { rootMargin: NEAR });
  for (const touch of TOUCHES) document.addEventListener(touch, onTouch, { capture: true, passive: true });
}

/** Also where all cards are awake: their code, their data and their drawings come one after the other. */
function keepPresses(): void {
  if (areKept) return;
  areKept = true;
  document.addEventListener('click', keepPress, true);
}

function onNear(entries: readonly IntersectionObserverEntry[]): void {
  for (const { target, isIntersecting } of entries) {
    if (!isIntersecting) continue;
    nearness?.unobserve(target);
    // One after the other, each in time that the browser has left.
    whenIdle(() => sleepers.get(target.id)?.wake());
  }
}

function onTouch({ target }: Event): void {
  if (!(target instanceof Element)) return;
  if (target.closest(CONTROLS)) wakeAll();
  else sleepers.get(target.closest('[data-view]')?.id ?? '')?.wake();
}

/** A press on a button that does not answer yet is made again once it does. */
function keepPress(event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  const part = button?.closest('[data-status="static"]');
  if (!button || !part) return;
  event.preventDefault();
  event.stopPropagation();
  const alive = new MutationObserver(() => {
    alive.disconnect();
    if (button.isConnected) button.click();
  });
  alive.observe(part, { attributeFilter: ['data-status'] });
}

function sleeper(): Sleeper {
  const made: { wake?: () => void } = {};
  const awake = new Promise<void>((resolve) => {
    made.wake = resolve;
  });
  return { awake, wake: () => made.wake?.() };
}
