import { VIEWS } from '../../src/views/registry.ts';
import type { ViewManifest } from '../../src/view-kit/view.ts';
import { drawProjectCard } from './draw-project-card.tsx';
import type { Route } from './routes.ts';
import type { Site } from './site.ts';
import { viewWords } from './view-words.ts';

/** The picture that stands for an address in link previews. */
export interface CardPicture {
  /** Path below the base path. */
  readonly file: string;
  /** What it shows, in words. */
  readonly alt: string;
}

/** Size of every such picture, px. */
export const CARD_SIZE = { width: 1200, height: 630 };

/** The view that stands for an address: itself in an embed, the first at home on a page; null for pages of single rows. */
export function viewOfRoute({ kind, path }: Route): ViewManifest | null {
  if (kind === 'embed') return VIEWS.find(({ id }) => path === `/embed/${id}`) ?? null;
  return VIEWS.find(({ page }) => page === path) ?? null;
}

/** The project whose page stands at an address; null elsewhere. */
export function projectOfRoute({ kind, path }: Route): string | null {
  return kind === 'page' ? (/^\/projects\/([^/]+)$/.exec(path)?.[1] ?? null) : null;
}

/** That of the project, of the view that stands for the page, else of the overview; `null` where this build makes none. */
export async function cardPicture(route: Route, site: Site): Promise<CardPicture | null> {
  if (!site.hasCards) return null;
  const { language } = route;
  const project = projectOfRoute(route);
  if (project !== null) {
    const { alt } = await drawProjectCard(project, language, site);
    return { file: projectCardFile(project, language), alt };
  }
  const manifest = viewOfRoute(route) ?? viewOfRoute({ ...route, kind: 'page', path: '/' });
  if (!manifest) return null;
  const { summary } = await viewWords(manifest, language, site);
  return { file: `cards/${manifest.id}.${language}.png`, alt: summary };
}

/** Path of the picture of a project, below the base path. */
function projectCardFile(id: string, language: string): string {
  return `cards/projects/${id}.${language}.png`;
}
