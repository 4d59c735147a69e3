/** Messages come from anywhere: nothing is known of them but what is asked. */
export function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null;
}
