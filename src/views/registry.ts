import type { ViewManifest } from '../view-kit/view.ts';
import { announcedProjects } from './announced-projects/manifest.ts';
import { exchangeRates } from './exchange-rates/manifest.ts';
import { importPartners } from './import-partners/manifest.ts';
import { importShares } from './import-shares/manifest.ts';
import { keyFigures } from './key-figures/manifest.ts';
import { meetingsTimeline } from './meetings-timeline/manifest.ts';
import { memberships } from './memberships/manifest.ts';
import { projectsBySector } from './projects-by-sector/manifest.ts';
import { projectsCompare } from './projects-compare/manifest.ts';
import { projectsMap } from './projects-map/manifest.ts';
import { projectsTable } from './projects-table/manifest.ts';
import { statusChanges } from './status-changes/manifest.ts';
import { tradeVolume } from './trade-volume/manifest.ts';

/** The only list of the views, in the order in which pages and lists show them. */
export const VIEWS: readonly ViewManifest[] = [
  keyFigures,
  tradeVolume,
  importShares,
  importPartners,
  exchangeRates,
  memberships,
  projectsBySector,
  projectsMap,
  projectsTable,
  statusChanges,
  projectsCompare,
  announcedProjects,
  meetingsTimeline,
];
