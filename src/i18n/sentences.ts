/** Sentences one after the other. One that ends with a dot already, as dates do in Russian (2022 г.), gets no second one. */
export function sentences(parts: readonly string[]): string {
  return parts
    .map((part, index) => (index === parts.length - 1 || /[.!?…]$/.test(part) ? part : `${part}.`))
    .join(' ');
}
