import { useMemo } from 'react';
import { useParams } from 'react-router-dom';
import { PROJECT_DATASETS, type ProjectDataset } from '../domain/projects/datasets.ts';
import type { Datasets } from '../domain/schemas.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { useDashboard } from '../view-kit/dashboard-context.ts';
import { useToday } from '../view-kit/use-today.ts';
import { ParamNotices } from '../view-kit/param-notices.tsx';
import { TraceProvider } from '../view-kit/provenance/trace-provider.tsx';
import { useSettledMessages } from '../view-kit/use-messages.ts';
import { useQueryString } from '../view-kit/use-query-string.ts';
import { allProjects, dayOf } from '../views/shared/project-filters.ts';
import { projectState } from '../views/shared/project-link.ts';
import { DatedProject } from './dated-project.tsx';
import { ComparisonGate } from './compare/comparison-gate.tsx';
import { PageHead } from './page-head.tsx';
import { messageFiles } from './project/message-files.ts';
import { pageInput } from './project/page-input.ts';
import { ProjectNav } from './project/project-nav.tsx';
import { Surroundings } from './project/surroundings.tsx';
import { RowsGate } from './rows-gate.tsx';
import './project-page.css';

/** What the page is drawn from, fetched ahead where somebody is about to come to it. */
export const DATASETS = [...PROJECT_DATASETS, 'sources'] as const;

/** Everything known of one project, with previous and next within the filters of the address. */
export function ProjectPage() {
  return <RowsGate names={DATASETS}>{(data) => <ReadyPage data={data} />}</RowsGate>;
}

function ReadyPage({ data }: { readonly data: Datasets<ProjectDataset | 'sources'> }) {
  const { t, format } = useI18n();
  const { pkg } = useDashboard();
  const today = useToday();
  const { query } = useQueryString();
  const { projectId = '' } = useParams();
  const messages = useSettledMessages('project-page', messageFiles);
  const { input, notices } = useMemo(
    () => pageInput(query, { data, messages, format, pkg, today }),
    [query, data, messages, format, pkg, today],
  );
  const all = allProjects(input);
  const shown = all.find(({ project }) => project.id === projectId);
  if (!shown) return <PageHead title={t.pages.project.notFound(projectId)} />;
  const state = projectState(input.params, pkg);
  return (
    <TraceProvider address={() => window.location.href}>
      <ComparisonGate>
        <article className="project">
          <ProjectNav input={input} shown={shown} state={state} />
          <PageHead title={format.text(shown.project.name)} />
          <ParamNotices notices={notices} />
          <DatedProject shown={shown} data={data} day={dayOf(input)} messages={messages} />
          <Surroundings shown={shown} all={all} data={data} messages={messages} state={state} />
        </article>
      </ComparisonGate>
    </TraceProvider>
  );
}
