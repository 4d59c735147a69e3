import { createContext, use } from 'react';
import type { DataPackage } from '../domain/schemas.ts';

/** What every view on the page shares. */
export interface Dashboard {
  readonly pkg: DataPackage;
  /** ISO day that counts as today. */
  readonly today: string;
}

export const DashboardContext = createContext<Dashboard | null>(null);

/** @throws outside of a `DashboardContext` */
export function useDashboard(): Dashboard {
  const dashboard = use(DashboardContext);
  if (!dashboard) throw new Error('useDashboard needs a DashboardContext above it');
  return dashboard;
}
