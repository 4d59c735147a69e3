export const messages = {
  name: 'Projects chosen for comparison',
  chosen: (count: string, most: string) => `${count} of ${most} chosen`,
  remove: (name: string) => `Take ${name} out of the comparison`,
  show: 'Compare',
  oneMore: 'Choose one more to compare',
  clear: 'Clear',
};

export type Messages = typeof messages;
