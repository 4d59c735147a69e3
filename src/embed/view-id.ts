/** Id of the view in the path of an embed: `/kz-ru/embed/trade-volume/` → `trade-volume`; null for other paths. */
export function viewIdIn(path: string): string | null {
  return /\/embed\/([\w-]+)\/?(?:index\.html)?$/.exec(path)?.[1] ?? null;
}
