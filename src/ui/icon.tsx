import './ui.css';

/** What each icon draws, in a box of 20 × 20, as strokes. */
const PATHS = {
  'chevron-down': 'M5 7.5l5 5 5-5',
  'chevron-up': 'M5 12.5l5-5 5 5',
  'chevron-left': 'M12.5 5l-5 5 5 5',
  'chevron-right': 'M7.5 5l5 5-5 5',
  close: 'M5 5l10 10M15 5L5 15',
  search: 'M13.25 8.5a4.75 4.75 0 1 1-9.5 0 4.75 4.75 0 0 1 9.5 0zM12 12l4.5 4.5',
  link: 'M8.5 11.5a3.2 3.2 0 0 0 4.5 0l2.6-2.6a3.2 3.2 0 0 0-4.5-4.5l-.9.9M11.5 8.5a3.2 3.2 0 0 0-4.5 0l-2.6 2.6a3.2 3.2 0 0 0 4.5 4.5l.9-.9',
  download: 'M10 3.5v9M6 9l4 4 4-4M4 16.5h12',
  check: 'M4.5 10.5l3.75 3.75L15.5 6',
  quote: 'M8 6.5H4v4.5h4zM8 9.5c0 2.6-1 4-3.2 4.5M16 6.5h-4v4.5h4zM16 9.5c0 2.6-1 4-3.2 4.5',
  external: 'M8 5H4.5v10.5H15V12M11.5 4.5h4v4M15.5 4.5L9 11',
  menu: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h13',
  sun: 'M13.25 10a3.25 3.25 0 1 1-6.5 0 3.25 3.25 0 0 1 6.5 0zM10 2.5v1.75M10 15.75v1.75M2.5 10h1.75M15.75 10h1.75M4.7 4.7l1.2 1.2M14.1 14.1l1.2 1.2M4.7 15.3l1.2-1.2M14.1 5.9l1.2-1.2',
  moon: 'M16 11.8A6.5 6.5 0 0 1 8.2 4a6.5 6.5 0 1 0 7.8 7.8z',
  auto: 'M16.5 10a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0zM10 3.5v13M12 4.2v11.6M14 5.4v9.2',
  embed: 'M7 5.5L2.5 10 7 14.5M13 5.5l4.5 4.5-4.5 4.5',
  share: 'M10 12.5v-9M6.5 6.5L10 3l3.5 3.5M6 9H4.5v7.5h11V9H14',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  play: 'M6.5 4.5l9 5.5-9 5.5z',
  pause: 'M7 4.5v11M13 4.5v11',
  info: 'M16.5 10a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0zM10 9.25v4M10 6.5v.25',
  warning: 'M10 3.5l7 12.5H3zM10 8v4M10 13.75v.25',
} as const;

export type IconName = keyof typeof PATHS;

interface IconProps {
  readonly name: IconName;
  /** Edge in px; 18 sits well beside a line of label text. */
  readonly size?: number;
}

/** A line drawing in the colour of the text around it. Hidden from assistive technology: the words stand beside it. */
export function Icon({ name, size = 18 }: IconProps) {
  return (
    <svg
      className="ui-icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
