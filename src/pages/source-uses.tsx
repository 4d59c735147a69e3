import type { CitingDataset, SourceUse } from '../domain/source-use.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { AppLink } from '../view-kit/app-link.tsx';
import { useDashboard } from '../view-kit/dashboard-context.ts';
import { describeUse, type UseNames } from './describe-use.ts';

interface SourceUsesProps {
  readonly use: SourceUse;
  readonly names: UseNames;
}

/** Every row that rests on a source, by resource, each with a way to where it is shown. */
export function SourceUses({ use, names }: SourceUsesProps) {
  const { t, format } = useI18n();
  const { pkg } = useDashboard();
  const resources = Object.keys(use) as CitingDataset[];
  if (resources.length === 0) return <p>{t.pages.sources.usedNowhere}</p>;
  return resources.map((resource) => {
    const rows = use[resource] ?? [];
    const label = pkg.resources.find(({ name }) => name === resource)?.label;
    return (
      <section key={resource} className="source-use">
        <h3>
          {label ? format.text(label) : resource} · {format.plural(rows.length, t.pages.sources.rows)}
        </h3>
        <ul className="source-use-rows">
          {rows.map((row) => {
            const { path, state, label: text, value } = describeUse(resource, row, names, format);
            return (
              <li key={JSON.stringify(row)}>
                <AppLink to={path} state={new URLSearchParams(state)}>
                  {text}
                </AppLink>
                {value !== '' && `: ${value}`}
              </li>
            );
          })}
        </ul>
      </section>
    );
  });
}
