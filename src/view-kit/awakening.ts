import { noteHeight } from './kept-height.ts';
import { whenIdle } from './when-idle.ts';

/*
 * What was written at build stands there complete and needs no script. A card of it comes alive when it comes near what the
 * reader sees, when it is touched, or when the page is about to show another state; until then neither its code nor its data
 * are asked for. When the page is about to say the same in another way, it is not taken over any more, but drawn anew in its turn.
 */

/** How far above or below what is seen a card begins to load. */
const NEAR = '320px 0px';

/** What readers do when they mean a card: point at it, touch it, come to it by keyboard. */
const TOUCHES = ['pointerover', 'pointerdown', 'touchstart', 'focusin'] as const;

/** Controls whose changes concern all cards. */
const CONTROLS = '.page-filters, .view-controls';

interface Sleeper {
  /** Fulfilled once the card may come alive; React wants to be given the same one again. */
  readonly awake: Promise<void>;
  readonly wake: () => void;
  readonly isAwake: () => boolean;
}

const sleepers = new Map<string, Sleeper>();
const givenUp = new Set<string>();
const onGivingUp = new Set<() => void>();
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

/**
 * The page is about to say the same in another language or theme. What still sleeps would have to be taken over as it was written, with
 * its code and its data, before anything could change: it gives way to a place of its height instead, out of sight.
 */
export function giveUpSleepers(): void {
  if (isAllAwake) return;
  for (const [id, { isAwake }] of sleepers) {
    if (isAwake()) continue;
    noteHeight(id);
    givenUp.add(id);
  }
  for (const tell of onGivingUp) tell();
  // By then they are gone. Whatever else has been waiting is taken over.
  setTimeout(wakeAll);
}

/** True for a card that is not taken over any more. @param id of its element */
export function isGivenUp(id: string): boolean {
  return givenUp.has(id);
}

/** Tells when cards have been given up. @returns ends it */
export function followGivingUp(tell: () => void): () => void {
  onGivingUp.add(tell);
  return () => onGivingUp.delete(tell);
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
  const made: { wake?: () => void; isAwake: boolean } = { isAwake: false };
  const awake = new Promise<void>((resolve) => {
    made.wake = resolve;
  });
  const wake = () => {
    made.isAwake = true;
    made.wake?.();
  };
  return { awake, wake, isAwake: () => made.isAwake };
}
