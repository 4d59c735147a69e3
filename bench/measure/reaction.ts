/** What is done and how it is seen that it has been answered. All of it is found and done inside the page. */
export interface Action {
  /** Selector of what is acted upon; where several match, the first that can be seen. */
  readonly target: string;
  /** `press` it, or give it `value` and tell it so. */
  readonly kind: 'press' | 'set';
  readonly value?: string;
  /** Values that it passes through on the way, one in each frame, as a drag does; times begin with the last step. */
  readonly before?: readonly string[];
  /** Selector of what shows the result, by its text, its `data-state` or how much is in it. */
  readonly result: string;
}

/** Times from the event to a paint, ms. */
export interface Reaction {
  /** Of the first frame in which anything changed. */
  readonly firstMs: number;
  /** Of the frame that shows the result. */
  readonly resultMs: number;
}

/** Acts and waits for the answer. Runs inside the page; `null`: there is nothing to act upon, or no answer within 30 s. */
export async function react({
  target,
  kind,
  value,
  before: passed = [],
  result,
}: Action): Promise<Reaction | null> {
  const stateOf = () => {
    const place = document.querySelector<HTMLElement>(result);
    return (
      place && `${place.dataset['state']}|${place.textContent.length}|${place.textContent.slice(0, 200)}`
    );
  };
  const candidates = [...document.querySelectorAll<HTMLElement>(target)];
  const element = candidates.find((one) => one.getClientRects().length > 0) ?? candidates[0];
  if (!element) return null;
  // The way that lets frameworks notice: the setter of the class, past those that they put before it.
  const set = (to: string | undefined) => {
    const prototype = Object.getPrototypeOf(element) as object;
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(element, to);
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
  };
  for (const step of passed) {
    set(step);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const before = stateOf();
  let began = 0;
  let firstMs = 0;
  /** The paint of the next frame is over when a message that was sent in it is answered. */
  const painted = () =>
    new Promise<number>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now() - began));
        port1.start();
        port2.postMessage(null);
      }),
    );
  const answer = new Promise<Reaction | null>((resolve) => {
    let hasChanged = false;
    let isAnswered = false;
    const look = async () => {
      if (!hasChanged) {
        hasChanged = true;
        void painted().then((ms) => {
          firstMs = ms;
        });
      }
      if (isAnswered || stateOf() === before) return;
      isAnswered = true;
      observer.disconnect();
      const resultMs = await painted();
      resolve({ firstMs: firstMs || resultMs, resultMs });
    };
    const observer = new MutationObserver(() => void look());
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    setTimeout(() => {
      observer.disconnect();
      resolve(null);
    }, 30_000);
  });
  began = performance.now();
  if (kind === 'press') element.click();
  else set(value);
  return answer;
}
