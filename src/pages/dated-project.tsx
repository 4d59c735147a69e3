import { lazy, Suspense, useMemo } from 'react';
import type { ProjectDataset } from '../domain/projects/datasets.ts';
import { projectsOn, type ProjectOnDay } from '../domain/projects/project-on-day.ts';
import type { Datasets } from '../domain/schemas.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { useEarlierVersion } from '../view-kit/use-earlier-version.ts';
import { ProjectDetails } from './project-details.tsx';
import type { Messages } from './project/messages/en.ts';
import { projectSheet } from './project-sheet.ts';

const RevisionList = lazy(async () => ({
  default: (await import('../view-kit/revision-list.tsx')).RevisionList,
}));

interface DatedProjectProps {
  readonly shown: ProjectOnDay;
  readonly data: Datasets<ProjectDataset | 'sources'>;
  readonly day: string;
  readonly messages: Messages;
}

/** What is known of a project, and what of it was another in the version of the data that the address names. */
export function DatedProject({ shown, data, day, messages }: DatedProjectProps) {
  const { t, format } = useI18n();
  const earlier = useEarlierVersion(data);
  const sheet = useMemo(
    () => projectSheet({ shown, data, day, texts: t.pages.project, format }),
    [shown, data, day, t, format],
  );
  const since = useMemo(() => {
    if (earlier.status !== 'ready') return null;
    const before = projectsOn(earlier.data, day).find(({ project }) => project.id === shown.project.id);
    const { table } = before
      ? projectSheet({ shown: before, data: earlier.data, day, texts: t.pages.project, format })
      : { table: { ...sheet.table, rows: [] } };
    const { version } = earlier.pkg;
    return { version, ...earlier.markRevisions(sheet.table, table, version) };
  }, [earlier, day, shown, sheet, t, format]);
  return (
    <>
      {since && (
        <Suspense>
          <RevisionList table={since.table} gone={since.gone} since={since.version} />
        </Suspense>
      )}
      <ProjectDetails
        shown={shown}
        data={data}
        sheet={sheet}
        table={since?.table ?? sheet.table}
        day={day}
        messages={messages}
      />
    </>
  );
}
