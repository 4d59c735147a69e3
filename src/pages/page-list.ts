/** The pages of the main navigation, in its order: path, and key of the texts. */
export const PAGES = [
  ['/', 'overview'],
  ['/trade', 'trade'],
  ['/imports', 'imports'],
  ['/projects', 'projects'],
  ['/timeline', 'timeline'],
  ['/context', 'context'],
  ['/sources', 'sources'],
  ['/data', 'data'],
] as const;
