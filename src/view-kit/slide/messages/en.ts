/** Texts of slides; the shape of all languages. */
export const messages = {
  /** Link in the foot of a slide. */
  open: 'Interactive view',
  part: (part: string, parts: string) => `part ${part} of ${parts}`,
  /** First line of the notes. */
  about: 'What the slide shows',
};

export type SlideMessages = typeof messages;
