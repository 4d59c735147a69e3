import { createContext, use } from 'react';
import type { DataPackage } from '../domain/schemas.ts';
import type { AskedVersion } from '../domain/versions/asked-version.ts';

/** What every view on the page shares. */
export interface Dashboard {
  readonly pkg: DataPackage;
  /** ISO day on which the page was written that is being taken over, else `null`; `useToday` tells what counts as today. */
  readonly builtOn: string | null;
  /** The version of the data that the address names (`v`). */
  readonly asked: AskedVersion;
  /**
   * What an earlier version does to the views: `live` shows the present figures and marks those that were others then,
   * `frozen` computes everything from the figures of then.
   */
  readonly figures: 'live' | 'frozen';
}

export const DashboardContext = createContext<Dashboard | null>(null);

/** @throws outside of a `DashboardContext` */
export function useDashboard(): Dashboard {
  const dashboard = use(DashboardContext);
  if (!dashboard) throw new Error('useDashboard needs a DashboardContext above it');
  return dashboard;
}
