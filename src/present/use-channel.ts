import { useEffect, useEffectEvent, useMemo, useRef } from 'react';
import * as v from 'valibot';

/** What the windows of one presentation tell each other. */
const signalSchema = v.object({
  slide: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)),
  isBlack: v.boolean(),
});
export type Signal = v.InferOutput<typeof signalSchema>;

const NAME = 'kzru:present';

/** Keeps the windows of a presentation in step; tells nobody where the browser has no channel for it. */
export function useChannel(onSignal: (signal: Signal) => void): { readonly tell: (signal: Signal) => void } {
  const hear = useEffectEvent(onSignal);
  const channel = useRef<BroadcastChannel | null>(null);
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return undefined;
    const own = new BroadcastChannel(NAME);
    channel.current = own;
    own.addEventListener('message', ({ data }) => {
      const result = v.safeParse(signalSchema, data);
      if (result.success) hear(result.output);
    });
    return () => {
      own.close();
      channel.current = null;
    };
  }, []);
  return useMemo(() => ({ tell: (signal: Signal) => channel.current?.postMessage(signal) }), []);
}
