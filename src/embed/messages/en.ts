/** Texts that only an embed needs. */
export const messages = {
  narrow: (width: string) =>
    `This view needs a width of about ${width} pixels to be readable. It is shown in full on its own page.`,
  unknown: 'There is no view under this address. It may have been renamed, or the address was cut off.',
};

export type Messages = typeof messages;
