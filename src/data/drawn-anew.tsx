import { useIsStatic } from './use-is-static.ts';

/** A part that was written at build cannot be taken over as it stands there: a file has failed since. It is drawn anew. */
export class TakeOverError extends Error {
  override readonly name = 'TakeOverError';
}

/** Stands in what differs from the page that was written at build. @throws TakeOverError while that is being taken over */
export function DrawnAnew(): null {
  if (useIsStatic()) throw new TakeOverError();
  return null;
}
