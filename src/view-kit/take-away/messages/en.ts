/** Texts of the menu in which a view is taken away; the shape of all languages. */
export const messages = {
  data: 'Data',
  picture: 'Picture',
  presentation: 'Presentation',
  shape: 'Shape',
  shapes: { wide: '16:9', classic: '4:3', square: 'Square' },
  size: 'Size',
  look: 'Background',
  looks: { light: 'Light', dark: 'Dark', transparent: 'None' },
  copy: 'Copy picture',
  copied: 'Picture copied',
  pptx: 'PowerPoint slide',
  pptxHint: 'Native and editable, with the figures and their sources',
  working: 'The file is being made …',
  done: 'The file is ready.',
  failed: 'The file could not be made. Please try again.',
  copyFailed: 'The browser does not allow pictures to be copied here. Download the PNG instead.',
};

export type TakeAwayMessages = typeof messages;
