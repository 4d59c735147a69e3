import type { CDPSession } from '@playwright/test';

/** What went over the network so far. */
export interface Traffic {
  readonly bytes: number;
  readonly requests: number;
  readonly openRequests: number;
  /** On Node's clock, ms. */
  readonly lastChangeAt: number;
}

/** Counts what a page transfers, headers included, as it was packed. */
export async function watchTraffic(session: CDPSession): Promise<() => Traffic> {
  const open = new Set<string>();
  let bytes = 0;
  let requests = 0;
  let lastChangeAt = Date.now();
  const done = (requestId: string) => {
    open.delete(requestId);
    lastChangeAt = Date.now();
  };
  session.on('Network.requestWillBeSent', ({ requestId }) => {
    open.add(requestId);
    lastChangeAt = Date.now();
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
    done(requestId);
  });
  session.on('Network.loadingFailed', ({ requestId }) => done(requestId));
  await session.send('Network.enable');
  return () => ({ bytes, requests, openRequests: open.size, lastChangeAt });
}
