import type { FileName } from './data-error.ts';

/** Id of the element that holds a file of the data package in a document that carries its data with it. */
export function carriedFileId(name: FileName): string {
  return `file-${name}`;
}

/** The text of a file that the document carries with it; `null` where it has to be fetched. */
export function carriedFile(name: FileName): string | null {
  return document.getElementById(carriedFileId(name))?.textContent ?? null;
}
