/** Texts of pictures; the shape of all languages. */
export const messages = {
  /** Stands under a drawing that is longer than the picture. */
  continues: 'Only the beginning is shown here; the whole view is at the address below.',
};

export type PictureMessages = typeof messages;
