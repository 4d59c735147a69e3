import type { TaskState } from './use-task.ts';

interface TaskStatusProps {
  readonly state: TaskState;
  readonly working: string;
  readonly done: string;
  readonly failed: string;
}

/** How a task goes, beside what started it: a bar while it runs, a sentence at its end. */
export function TaskStatus({ state, working, done, failed }: TaskStatusProps) {
  return (
    <div className="take-away-status">
      <p role="status">
        {state === 'working' && (
          <>
            <progress aria-label={working} /> {working}
          </>
        )}
        {state === 'done' && done}
      </p>
      {state === 'failed' && <p role="alert">{failed}</p>}
    </div>
  );
}
