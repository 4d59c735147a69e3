/** Keys that are told by the path, or that are a matter of the reader's taste. */
const LEFT_OUT = ['lang', 'theme'];

/**
 * A state that says the same later: it names the version of the data, and the day that "today" was.
 * @param today ISO day
 */
export function lastingState(search: string, version: string, today: string): URLSearchParams {
  const state = new URLSearchParams(search);
  for (const key of LEFT_OUT) state.delete(key);
  for (const [key, value] of state) {
    if (value === 'today' && (key === 'asof' || key.endsWith('.asof'))) state.set(key, today);
  }
  if (!state.has('v')) state.set('v', version);
  return state;
}
