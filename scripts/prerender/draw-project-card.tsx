import { renderToStaticMarkup } from 'react-dom/server';
import outlines from 'virtual:map-outlines';
import { projectsOn } from '../../src/domain/projects/project-on-day.ts';
import { rememberLast } from '../../src/domain/remember.ts';
import type { DatasetName, Datasets } from '../../src/domain/schemas.ts';
import { formatOf } from '../../src/i18n/format.ts';
import type { Language } from '../../src/i18n/language.ts';
import { loadMessages } from '../../src/i18n/messages.ts';
import { messageFiles } from '../../src/pages/project/message-files.ts';
import { mapFrame } from '../../src/views/projects-map/projection.ts';
import { ProjectCard } from './project-card.tsx';
import { projectCardText } from './project-card-text.ts';
import type { Site } from './site.ts';

/** A project's picture as it will be photographed, and in words. */
export interface DrawnCard {
  readonly html: string;
  readonly alt: string;
}

/** Width of the map in the picture, px. */
const MAP_WIDTH = 400;

const frameOf = rememberLast(
  1,
  (home: string) => [home],
  (home) => mapFrame(outlines, home, MAP_WIDTH),
);

/** Draws the picture of a project as it stood on the day that its page shows by default. @throws for an unknown project */
export async function drawProjectCard(id: string, language: Language, site: Site): Promise<DrawnCard> {
  const { pkg } = site;
  const { asof, reporter: home } = pkg.dashboard;
  const data = Object.fromEntries(site.rows) as unknown as Datasets<DatasetName>;
  const shown = projectsOn(data, asof).find(({ project }) => project.id === id);
  const frame = frameOf(home);
  if (!shown || !frame) throw new Error(`${id} is no project, or ${home} is not on the map`);
  const format = formatOf(language);
  const [t, { messages }] = await Promise.all([loadMessages(language), messageFiles[language]()]);
  const text = projectCardText({ shown, data, day: asof, pkg, format, t, messages });
  const places = data.places
    .filter((place) => shown.project.places.includes(place.id))
    .map((place) => ({ ...place, name: format.text(place.name) }));
  const html = renderToStaticMarkup(
    <ProjectCard text={text} status={shown.status} places={places} frame={frame} home={home} />,
  );
  return { html, alt: text.alt };
}
