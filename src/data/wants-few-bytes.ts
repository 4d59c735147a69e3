/** Lines on which nothing is fetched that may not be needed. */
const SLOW = ['slow-2g', '2g'];

/** True where the reader, or the line, asks for as little as possible: nothing is fetched ahead then. */
export function wantsFewBytes(): boolean {
  // Not every browser tells of its line, whatever the types say.
  const line: unknown = Reflect.get(navigator, 'connection');
  const told = (key: string): unknown =>
    typeof line === 'object' && line !== null ? Reflect.get(line, key) : null;
  return (
    told('saveData') === true ||
    SLOW.includes(String(told('effectiveType'))) ||
    window.matchMedia('(prefers-reduced-data: reduce)').matches
  );
}
