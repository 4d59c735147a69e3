import type { DataPackage } from '../domain/schemas.ts';
import type { ViewManifest } from './view.ts';

/** True for a view whose resources the package has; the others are left out of pages and menus by themselves. */
export function isAvailable({ datasets }: ViewManifest, { resources }: DataPackage): boolean {
  return datasets.every((name) => resources.some((resource) => resource.name === name));
}
