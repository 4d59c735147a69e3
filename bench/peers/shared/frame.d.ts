import type { Dashboard, DashboardProject } from '../dashboard.ts';

export function frameOf(dashboard: Dashboard): string;
export function sumsBySector(sectors: readonly string[], projects: readonly DashboardProject[]): number[];
export function tableOf(projects: readonly DashboardProject[]): string;
export function countOf(projects: readonly DashboardProject[]): string;
