import type { Shortcut } from './shortcut-of.ts';

/** Does what a pointer would do: presses the same links and buttons. @returns false where the page has nothing of the kind */
export function perform(shortcut: Exclude<Shortcut, { does: 'help' | 'present' }>): boolean {
  const element = targetOf(shortcut);
  if (!element) return false;
  element.focus();
  if (shortcut.does !== 'search') element.click();
  return true;
}

function targetOf(shortcut: Exclude<Shortcut, { does: 'help' | 'present' }>): HTMLElement | null {
  if (shortcut.does === 'page') {
    return document.querySelectorAll<HTMLElement>('#site-nav nav a')[shortcut.index] ?? null;
  }
  if (shortcut.does === 'search') return document.querySelector('#main input[type="search"]');
  const card = cardAtHand();
  if (shortcut.does === 'deck')
    return card?.querySelector<HTMLElement>('[data-action="add-to-deck"]') ?? null;
  const tabs = [...(card?.querySelectorAll<HTMLElement>('[role="tab"]') ?? [])];
  const chosen = tabs.findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
  return tabs[(chosen + 1) % tabs.length] ?? null;
}

/** The view that has the focus, else the first whose middle is in sight. */
function cardAtHand(): Element | null {
  const focused = document.activeElement?.closest('[data-view]');
  if (focused) return focused;
  const cards = [...document.querySelectorAll('#main [data-view]')];
  const inSight = cards.find((card) => {
    const { top, bottom } = card.getBoundingClientRect();
    const middle = (top + bottom) / 2;
    return middle >= 0 && middle <= window.innerHeight;
  });
  return inSight ?? cards.find((card) => card.getBoundingClientRect().bottom > 0) ?? null;
}
