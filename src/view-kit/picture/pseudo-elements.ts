/*
 * What a stylesheet draws before and after an element is no element, so no walk over the page finds it. On a stage, which
 * is thrown away afterwards, it can be made one.
 */

const PLACES = ['::before', '::after'] as const;

/** Puts an element with the same look in the place of every pseudo-element below `root`. */
export function materialisePseudoElements(root: HTMLElement): void {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  const found = [...root.querySelectorAll('*')].flatMap((element) =>
    PLACES.flatMap((place) => {
      const style = view.getComputedStyle(element, place);
      return style.content === 'none' || style.content === 'normal' ? [] : [{ element, place, style }];
    }),
  );
  // Looks are read before anything is put in: one more child can change those of the others.
  const made = found.map(({ element, place, style }) => {
    const copy = root.ownerDocument.createElement('span');
    for (const name of style) copy.style.setProperty(name, style.getPropertyValue(name));
    copy.textContent = /^"(.*)"$/s.exec(style.content)?.[1] ?? '';
    copy.style.removeProperty('content');
    return { element, place, copy };
  });
  const off = root.ownerDocument.createElement('style');
  off.textContent = '.picture *::before, .picture *::after { content: none !important; }';
  root.ownerDocument.head.append(off);
  capitalise(root, view);
  for (const { element, place, copy } of made) {
    if (place === '::before') element.prepend(copy);
    else element.append(copy);
  }
}

/** First letters that a stylesheet makes capitals are made so in the text itself. */
function capitalise(root: HTMLElement, view: Window): void {
  for (const element of root.querySelectorAll('*')) {
    if (view.getComputedStyle(element, '::first-letter').textTransform !== 'uppercase') continue;
    if (view.getComputedStyle(element).textTransform === 'uppercase') continue;
    const walker = root.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      const at = text.search(/\S/);
      if (at < 0) continue;
      node.nodeValue = text.slice(0, at) + text.charAt(at).toLocaleUpperCase() + text.slice(at + 1);
      break;
    }
  }
}
