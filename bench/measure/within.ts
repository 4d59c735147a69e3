/** A page did not get done with something in time. */
export class Unfinished extends Error {
  override readonly name = 'Unfinished';

  constructor(
    readonly step: string,
    readonly seconds: number,
  ) {
    super(`did not finish in ${seconds} s (${step})`);
  }
}

/** Lets steps happen one after the other that share one limit. */
export type Within = <Result>(step: string, doing: Promise<Result>) => Promise<Result>;

/**
 * A limit for all that a page does in one visit, from now on: whoever waits for a step is told when the time is over, even if the
 * page never answers again.
 * @throws {Unfinished} from the step that was under way
 */
export function withinSeconds(seconds: number): Within {
  const until = Date.now() + seconds * 1000;
  return async (step, doing) => {
    let timer: NodeJS.Timeout | undefined;
    const over = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Unfinished(step, seconds)), Math.max(0, until - Date.now()));
    });
    try {
      return await Promise.race([doing, over]);
    } finally {
      clearTimeout(timer);
    }
  };
}

/** Why something failed, in one line for the log and the tables. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error);
}
