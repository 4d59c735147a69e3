import type { MouseEvent } from 'react';
import type { ParamValues } from '../../view-kit/params.ts';
import { activeFilters } from '../../view-kit/filters.ts';
import { selectionOf } from '../../domain/projects/selection.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { Button } from '../../ui/button.tsx';
import { dayOf, projectControls, projectParams, type ProjectInput } from './project-filters.ts';
import './no-projects.css';

interface NoProjectsProps {
  readonly input: ProjectInput;
  readonly setParams: (patch: Partial<ParamValues<typeof projectParams>>) => void;
}

/** Says which filters exclude every project, what each of them alone keeps out, and takes them off. */
export function NoProjects({ input, setParams }: NoProjectsProps) {
  const { t } = useI18n();
  const { data, format, params, pkg, messages } = input;
  const active = activeFilters(projectControls(input), params, projectParams, pkg, format);
  const ways = active
    .map(({ key, label, off }) => ({
      key,
      label,
      off,
      count: selectionOf(data, dayOf(input), { ...params, ...off }).projects.length,
    }))
    .filter(({ count }) => count > 0);
  const clear = Object.fromEntries(
    active.flatMap(({ off }) => Object.keys(off)).map((key) => [key, empty(key)]),
  );
  return (
    <div className="no-projects">
      <p>
        {active.length === 0
          ? t.view.empty
          : t.view.emptyBecause(format.list(active.map(({ label }) => label)))}
      </p>
      {active.length > 0 && (
        <ul className="no-projects-ways">
          {ways.map(({ key, label, off, count }) => (
            <li key={key}>
              <Button onClick={act(() => setParams(off))}>
                {messages.filters.without(label)}: {format.plural(count, messages.filters.found)}
              </Button>
            </li>
          ))}
          <li>
            <Button variant="primary" onClick={act(() => setParams(clear))}>
              {t.view.clearAll}
            </Button>
          </li>
        </ul>
      )}
    </div>
  );
}

/** The buttons go away with the filters: the focus moves to the tab of what appears in their place. */
function act(change: () => void) {
  return ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    const panel = currentTarget.closest('[role="tabpanel"]');
    document.getElementById(panel?.getAttribute('aria-labelledby') ?? '')?.focus({ preventScroll: true });
    change();
  };
}

function empty(key: string): string | readonly string[] {
  return key === 'q' ? '' : [];
}
