export const messages = {
  none: 'Nothing saved yet. A saved view keeps the filters, the order and the columns of this page in this browser.',
  name: 'Name of the present view',
  save: 'Save',
  saved: (name: string) => `Saved as “${name}”`,
  copy: (name: string) => `Copy the link to “${name}”`,
  copied: (name: string) => `Link to “${name}” copied`,
  copyFailed: (name: string) => `The browser did not allow copying. This is the link to “${name}”:`,
  remove: (name: string) => `Delete “${name}”`,
  removed: (name: string) => `“${name}” deleted`,
  blocked:
    'This browser keeps nothing: what you save is here until the page is closed. Copy the links of the views that you want to keep.',
};

export type Messages = typeof messages;
