import { startTransition, useEffect, useState } from 'react';
import { useDashboard } from './dashboard-context.ts';
import { whenIdle } from './when-idle.ts';

/** ISO day that counts as today: that of the build while a page stands as it was written, soon after that of the reader. */
export function useToday(): string {
  const { builtOn } = useDashboard();
  const [today, setToday] = useState(() => builtOn ?? isoToday());
  useEffect(() => {
    if (today === isoToday()) return undefined;
    return whenIdle(() => startTransition(() => setToday(isoToday())));
  }, [today]);
  return today;
}

/** The reader's day, as an ISO date. */
export function isoToday(): string {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
