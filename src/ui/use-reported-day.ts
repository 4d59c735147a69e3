import { useEffect, useState } from 'react';

/** So often at most a movement tells where it is, ms: browsers refuse addresses that change more often. */
const REPORT_MS = 150;

/** So long after its last step a movement is over, ms: by then the day that holds has followed. */
const REST_MS = 1000;

type Report = (day: string, how: 'push' | 'replace') => void;

/**
 * A day that is being moved: it is shown at once, told now and then, and its last place always. The first step of a movement
 * is an entry of its own in the history, the further ones replace it.
 * @param day the day that holds, wherever it was set; shown when nothing moves
 */
export function useReportedDay(day: string, onChange: Report) {
  const [moved, setMoved] = useState<string | null>(null);
  const [movement] = useState(() => movementOf(setMoved));
  useEffect(() => movement.reportTo(onChange), [movement, onChange]);
  useEffect(() => () => movement.end(), [movement]);
  return { ...movement, day: moved ?? day };
}

function movementOf(show: (day: string | null) => void) {
  let report: Report | null = null;
  let hasBegun = false;
  let toldAt = 0;
  let telling = 0;
  let resting = 0;
  const tell = (day: string) => {
    toldAt = Date.now();
    report?.(day, hasBegun ? 'replace' : 'push');
    hasBegun = true;
  };
  const end = () => {
    window.clearTimeout(telling);
    window.clearTimeout(resting);
  };
  return {
    reportTo: (next: Report) => {
      report = next;
    },
    /** The next step begins a movement of its own. */
    begin: () => {
      hasBegun = false;
    },
    move: (day: string) => {
      end();
      show(day);
      const wait = REPORT_MS - (Date.now() - toldAt);
      if (wait <= 0) tell(day);
      else telling = window.setTimeout(() => tell(day), wait);
      resting = window.setTimeout(() => show(null), REST_MS);
    },
    end,
  };
}
