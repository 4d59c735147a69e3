/*
 * Runs in the page. Notes how long it is from an input or a click to the paint of the first frame that shows its result: the
 * table says in `data-state` which state of the filters and the order it shows.
 */
export function watchPaints() {
  let times = [];
  let asked = null;
  const begin = (event) => {
    asked = { at: event.timeStamp, before: document.querySelector('.projects-table')?.dataset.state };
  };
  document.addEventListener('input', begin, true);
  document.addEventListener('click', begin, true);
  new MutationObserver(() => {
    const now = asked;
    if (!now || document.querySelector('.projects-table')?.dataset.state === now.before) return;
    asked = null;
    requestAnimationFrame(() => {
      // A message is answered after the frame was painted.
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => times.push(performance.now() - now.at));
      port1.start();
      port2.postMessage(null);
    });
  }).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-state'],
  });
  globalThis.countPaints = () => times.length;
  globalThis.takePaints = () => {
    const taken = times;
    times = [];
    return taken;
  };
}
