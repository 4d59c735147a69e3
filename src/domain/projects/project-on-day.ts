import { rememberLast } from '../remember.ts';
import { knownProjects, type KnownData, type KnownProject } from './known-project.ts';
import { statusOn, type StatusOnDay } from './status.ts';

/** A project with all that is known of it, as it stood on a day. */
export interface ProjectOnDay extends KnownProject, StatusOnDay {
  /** True for announced, planned and under construction: what officials call "being carried out or worked out". */
  readonly isPending: boolean;
}

/** Days that are remembered: a reader goes to and fro between two, and `today` is a third. */
const DAYS = 3;

/** Every project as it stood on a day, in the order of the data. Nothing is left out: what does not count says so itself. */
export function projectsOn(data: KnownData, day: string): readonly ProjectOnDay[] {
  return onDay(knownProjects(data), data.statuses, day);
}

const onDay = rememberLast(
  DAYS,
  (known: readonly KnownProject[], statuses: KnownData['statuses'], day: string) => [known, statuses, day],
  (known, statuses, day): readonly ProjectOnDay[] => {
    const pending = new Set(statuses.filter(({ isPending }) => isPending).map(({ id }) => id));
    return known.map((project) => {
      const status = statusOn(project.timeline, day);
      return { ...project, ...status, isPending: status.status !== null && pending.has(status.status) };
    });
  },
);
