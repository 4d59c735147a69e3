/** True if every word typed occurs in the text, whatever the case and the accents. */
export function matchesText(text: string, typed: string): boolean {
  const haystack = plain(text);
  return plain(typed)
    .split(/\s+/)
    .every((word) => haystack.includes(word));
}

function plain(text: string): string {
  return text.trim().normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
