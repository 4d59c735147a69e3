import './highlight.css';

/*
 * What is under the pointer or the keyboard stands out in every view of the page. An element says by `data-stands-for` which
 * things it stands for (ids, with spaces between), and all that stand for one of them get `data-lit`. It goes past React:
 * no table of hundreds of rows is drawn anew because a pointer moves over it.
 */

/** Of more things nobody could see which they are. */
const MOST_LIT = 200;

const STANDS_FOR = 'data-stands-for';
const LIT = 'data-lit';

/** The attribute of an element that stands for things; none where they are too many to stand out. */
export function standsFor(ids: readonly string[]): { readonly 'data-stands-for'?: string } {
  return standsForEach(ids, (id) => id);
}

/** As `standsFor`, of things of which some are meant; no more of them are looked at than it takes. @param idOf null: not meant */
export function standsForEach<T>(
  things: readonly T[],
  idOf: (thing: T) => string | null,
): { readonly 'data-stands-for'?: string } {
  const ids = new Set<string>();
  for (const thing of things) {
    const id = idOf(thing);
    if (id !== null) ids.add(id);
    if (ids.size > MOST_LIT) return {};
  }
  return ids.size === 0 ? {} : { [STANDS_FOR]: [...ids].join(' ') };
}

/** Lets things stand out as pointer and focus go over a page; the answer ends it. */
export function followHighlight(page: Document): () => void {
  let from: Element | null = null;
  const show = (target: EventTarget | null) => {
    const element = target instanceof Element ? target.closest(`[${STANDS_FOR}]`) : null;
    if (element === from) return;
    from = element;
    for (const lit of page.querySelectorAll(`[${LIT}]`)) lit.removeAttribute(LIT);
    const ids = element?.getAttribute(STANDS_FOR)?.split(' ') ?? [];
    if (ids.length === 0) return;
    const selector = ids.map((id) => `[${STANDS_FOR}~="${CSS.escape(id)}"]`).join();
    for (const other of page.querySelectorAll(selector)) other.setAttribute(LIT, '');
  };
  const over = ({ target }: Event) => show(target);
  const focus = ({ target }: Event) => {
    if (target instanceof Element && target.matches(':focus-visible')) show(target);
  };
  const leave = () => show(null);
  page.addEventListener('pointerover', over);
  page.addEventListener('focusin', focus);
  page.addEventListener('focusout', leave);
  page.documentElement.addEventListener('pointerleave', leave);
  return () => {
    leave();
    page.removeEventListener('pointerover', over);
    page.removeEventListener('focusin', focus);
    page.removeEventListener('focusout', leave);
    page.documentElement.removeEventListener('pointerleave', leave);
  };
}
