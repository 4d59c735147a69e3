/**
 * A line drawing per sector, in a box of 12 × 12 about its middle: what tells sectors apart without colour. A sector of another
 * package that has none is told by the first letters of its name.
 */
export const SECTOR_GLYPHS: Readonly<Record<string, string>> = {
  'machine-building':
    'M2.9 0A2.9 2.9 0 1 1-2.9 0A2.9 2.9 0 1 1 2.9 0ZM0-5.4V-2.9M0 2.9V5.4M-5.4 0H-2.9M2.9 0H5.4M-3.8-3.8-2.1-2.1M2.1 2.1 3.8 3.8M3.8-3.8 2.1-2.1M-2.1 2.1-3.8 3.8',
  metallurgy: 'M-2.6-3.2H2.6L5.2 3.2H-5.2ZM-3.7-.4H3.7',
  chemicals: 'M-1.9-5H1.9M-1.2-5V-1.8L-4.4 4.6H4.4L1.2-1.8V-5M-2.9 1.8H2.9',
  'oil-gas': 'M0-5.2C2.4-2.2 3.9-.1 3.9 1.5A3.9 3.9 0 0 1-3.9 1.5C-3.9-.1-2.4-2.2 0-5.2Z',
  energy: 'M1.5-5.4-3.6.8H-.2L-1.5 5.4 3.6-.9H.2Z',
  mining: 'M-5-1.8C-2.4-4.8 2.4-4.8 5-1.8M0-4V5.4',
  'construction-materials': 'M-5-4H5V4H-5ZM-5 0H5M0-4V0M-2.2 0V4M2.8 0V4',
  pharmaceuticals: 'M-1.6-5H1.6V-1.6H5V1.6H1.6V5H-1.6V1.6H-5V-1.6H-1.6Z',
  'light-industry': 'M-1.8-4.6-5.2-2.6-4 .2-2.7-.4V4.7H2.7V-.4L4 .2 5.2-2.6 1.8-4.6C1-3.4-1-3.4-1.8-4.6Z',
  'agro-food':
    'M0 5.4V-.6M0 3.4C-3.4 3.4-4.6 1.2-4.6-1.2-1.6-1.2 0 .6 0 3.4ZM0 .2C3.2.2 4.6-2 4.6-4.8 1.4-4.6 0-2.6 0 .2Z',
  space:
    'M0-5.6C2.6-3.2 2.6-.4 1.9 2.2H-1.9C-2.6-.4-2.6-3.2 0-5.6ZM-2.2-.2-4.2 4.2-1.6 2.4M2.2-.2 4.2 4.2 1.6 2.4M0 3.6V5.6',
};
