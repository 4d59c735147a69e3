import type { PluralForms } from '../../../i18n/format.ts';
import { projectMessages } from '../../shared/project-messages/en.ts';

const forms = (value: PluralForms): PluralForms => value;

interface Placed {
  readonly placed: string;
  readonly total: string;
  /** The town with most projects; null where none leads. */
  readonly town: string | null;
  readonly inTown: string;
}

export const messages = {
  title: 'Projects by place',
  filters: projectMessages,
  subtitle: (day: string) =>
    `Towns that sources name, with the status of their projects on ${day}. Projects without a named town are listed, not drawn.`,
  uncounted: forms({
    one: '{n} project is listed, but not counted.',
    other: '{n} projects are listed, but not counted.',
  }),
  columns: {
    name: 'Project',
    town: 'Town',
    placeNote: 'Place in words',
    investment: 'Investment in US dollars',
    map: 'Map',
    remark: 'Remark',
  },
  marksKey:
    'Each circle is a project: the drawing tells its sector, the ring its status. The fuller the ring, the further the project has come; a stroke across it means that it does not go on. A number stands for several projects.',
  size: 'Size of the symbols',
  sizes: { count: 'Number of projects', investment: 'Investment' },
  sizeKey: (largest: string) =>
    `Area: the largest investment of a single project in the town, in dollars as stated (the largest circle: ${largest}). Figures are never added, tenge never converted; small ones have the least size that can be pressed.`,
  largest: (amount: string) => `largest single investment ${amount}`,
  noDollars: 'no figure in dollars documented',
  drawn: 'drawn',
  notDrawn: 'without an exact place',
  notCounted: 'not counted',
  findings: {
    placed: ({ placed, total, town, inTown }: Placed) =>
      `The town is documented for ${placed} of ${total} projects${town === null ? '' : `; most are in ${town} (${inTown})`}`,
    none: forms({
      one: 'The town of this project is not documented',
      other: 'The town of none of these {n} projects is documented',
    }),
  },
  towns: 'Towns and their projects',
  withoutPlace: 'Without an exact place',
  projects: forms({ one: '{n} project', other: '{n} projects' }),
  /** Accessible name of a symbol: town, number, statuses. */
  symbol: (town: string, projects: string, statuses: string) =>
    `${town}: ${projects}${statuses === '' ? '' : ` (${statuses})`}`,
  ofStatus: (status: string, count: string) => `${status}: ${count}`,
  /** What a press does: where the other views of the page follow it, and where this view stands alone. */
  hint: {
    page: 'Press a town to see its projects alone on the whole page.',
    alone: 'Press a town to see its projects alone.',
  },
  drawing: {
    mouse: 'Or draw a rectangle or a lasso around several.',
    finger: 'Or choose “Rectangle” or “Lasso” and draw around several.',
  },
  tool: 'What the pointer does on the map',
  tools: { rectangle: 'Rectangle', lasso: 'Lasso', move: 'Move' },
  /** Name of a symbol for several towns. */
  andMore: (town: string) => `${town} and others`,
  zoom: {
    in: 'Zoom in',
    out: 'Zoom out',
    whole: 'Whole map',
    keys: 'Map: + and − zoom, 0 shows the whole, the arrow keys move it',
    hint: 'Zoom with the buttons, with two fingers, or with Ctrl and the wheel; a double circle opens into its towns.',
    /** What a press on several towns does. */
    apart: 'shows them apart',
    outside: forms({
      one: '{n} town outside this piece of the map',
      other: '{n} towns outside this piece of the map',
    }),
  },
  outlines: 'Outlines: Natural Earth',
  loading: 'Loading the map',
  failed: 'The outlines could not be loaded; the list has all projects.',
};

export type Messages = typeof messages;
