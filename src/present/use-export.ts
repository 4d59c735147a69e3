import { useRef, useState } from 'react';
import { saveFile } from '../view-kit/take-away/save-file.ts';

type Task =
  | { readonly state: 'idle' | 'done' | 'failed' | 'cancelled' }
  | { readonly state: 'working'; readonly done: number; readonly total: number };

interface Steps {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Makes a file that takes a while, one at a time, tells how far it is, and can be stopped. */
export function useExport(): {
  readonly task: Task;
  readonly run: (make: (steps: Steps) => Promise<Blob>, name: string) => void;
  readonly cancel: () => void;
} {
  const [task, setTask] = useState<Task>({ state: 'idle' });
  const running = useRef<AbortController | null>(null);
  const run = (make: (steps: Steps) => Promise<Blob>, name: string) => {
    const controller = new AbortController();
    running.current = controller;
    setTask({ state: 'working', done: 0, total: 1 });
    make({
      signal: controller.signal,
      onProgress: (done, total) => setTask({ state: 'working', done, total }),
    }).then(
      (file) => {
        saveFile(file, name);
        setTask({ state: 'done' });
      },
      () => setTask({ state: controller.signal.aborted ? 'cancelled' : 'failed' }),
    );
  };
  return { task, run, cancel: () => running.current?.abort() };
}
