import { useState } from 'react';

export type TaskState = 'idle' | 'working' | 'done' | 'failed';

/** Something that takes a while, one at a time, and how it goes. */
export function useTask(): { readonly state: TaskState; readonly run: (work: () => Promise<void>) => void } {
  const [state, setState] = useState<TaskState>('idle');
  const run = (work: () => Promise<void>) => {
    if (state === 'working') return;
    setState('working');
    work().then(
      () => setState('done'),
      () => setState('failed'),
    );
  };
  return { state, run };
}
