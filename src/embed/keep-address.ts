/**
 * Keeps the whole address of the view's page at the root, for the printed page (`embed.css`): the document was written for any
 * site, so that only the browser knows it.
 */
export function keepAddress(root: HTMLElement): void {
  const keep = () => {
    const link = root.querySelector<HTMLAnchorElement>('.embed-link a');
    if (link && root.dataset['address'] !== link.href) root.dataset['address'] = link.href;
  };
  keep();
  new MutationObserver(keep).observe(root, { childList: true, subtree: true, attributeFilter: ['href'] });
}
