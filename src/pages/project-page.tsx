import { useParams } from 'react-router-dom';
import { PROJECT_DATASETS } from '../domain/projects/datasets.ts';
import { projectsOn } from '../domain/projects/project-on-day.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { AppLink } from '../view-kit/app-link.tsx';
import { useDashboard } from '../view-kit/dashboard-context.ts';
import { useToday } from '../view-kit/use-today.ts';
import { ParamNotices } from '../view-kit/param-notices.tsx';
import { day, readParams } from '../view-kit/params.ts';
import { TraceProvider } from '../view-kit/provenance/trace-provider.tsx';
import { useQueryString } from '../view-kit/use-query-string.ts';
import { DatedProject } from './dated-project.tsx';
import { PageHead } from './page-head.tsx';
import { RowsGate } from './rows-gate.tsx';
import './project-page.css';

const DATASETS = [...PROJECT_DATASETS, 'sources'] as const;
const params = { asof: day((pkg) => pkg.dashboard.asof) };

/** Everything known of one project, with previous and next in the order of the data. */
export function ProjectPage() {
  const { t, format } = useI18n();
  const { pkg } = useDashboard();
  const today = useToday();
  const { query } = useQueryString();
  const { projectId = '' } = useParams();
  const { values, notices } = readParams(params, query, pkg, null);
  const { asof } = values;
  const onDay = asof === 'today' ? today : asof;
  const state = new URLSearchParams(asof === pkg.dashboard.asof ? {} : { asof });
  return (
    <RowsGate names={DATASETS}>
      {(data) => {
        const projects = projectsOn(data, onDay);
        const index = projects.findIndex(({ project }) => project.id === projectId);
        const shown = projects[index];
        if (!shown) return <PageHead title={t.pages.project.notFound(projectId)} />;
        const previous = projects[index - 1]?.project;
        const next = projects[index + 1]?.project;
        return (
          <TraceProvider address={() => window.location.href}>
            <article className="project">
              <p className="back-link">
                <AppLink to="/projects" state={state}>
                  {t.pages.project.back}
                </AppLink>
              </p>
              <PageHead title={format.text(shown.project.name)} />
              <ParamNotices notices={notices} />
              <DatedProject shown={shown} data={data} day={onDay} />
              <nav className="project-neighbours" aria-label={t.pages.projects.title}>
                {previous && (
                  <AppLink to={`/projects/${previous.id}`} state={state} rel="prev">
                    {t.pages.project.previous}: {format.text(previous.name)}
                  </AppLink>
                )}
                {next && (
                  <AppLink to={`/projects/${next.id}`} state={state} rel="next">
                    {t.pages.project.next}: {format.text(next.name)}
                  </AppLink>
                )}
              </nav>
            </article>
          </TraceProvider>
        );
      }}
    </RowsGate>
  );
}
