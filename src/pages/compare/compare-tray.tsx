import { useQuery } from '@tanstack/react-query';
import { datasetQuery } from '../../data/queries.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { AppLink } from '../../view-kit/app-link.tsx';
import { useMessages } from '../../view-kit/use-messages.ts';
import { useQueryString } from '../../view-kit/use-query-string.ts';
import { MOST_COMPARED } from '../../views/shared/comparison-context.ts';
import { messageFiles } from './message-files.ts';
import './compare-tray.css';

interface CompareTrayProps {
  readonly chosen: readonly string[];
  readonly toggle: (id: string) => void;
  readonly clear: () => void;
}

/** What is chosen for comparison, at the foot of the window: each to be taken out, and the way to the comparison. */
export function CompareTray({ chosen, toggle, clear }: CompareTrayProps) {
  const { format } = useI18n();
  const { query } = useQueryString();
  const messages = useMessages('compare-tray', messageFiles);
  const { data: projects = [] } = useQuery(datasetQuery('projects'));
  if (!messages) return null;
  const name = (id: string) => {
    const row = projects.find((project) => project.id === id);
    return row ? format.text(row.name) : id;
  };
  return (
    <section className="compare-tray" aria-label={messages.name} data-label="">
      <p role="status">{messages.chosen(format.number(chosen.length), format.number(MOST_COMPARED))}</p>
      <ul>
        {chosen.map((id) => (
          <li key={id}>
            <span className="compare-tray-name">{name(id)}</span>
            <Button variant="icon" aria-label={messages.remove(name(id))} onClick={() => toggle(id)}>
              <Icon name="close" size={14} />
            </Button>
          </li>
        ))}
      </ul>
      <div className="compare-tray-actions">
        {chosen.length > 1 ? (
          <AppLink className="ui-button ui-button--primary" to="/projects#projects-compare" state={query}>
            {messages.show}
          </AppLink>
        ) : (
          <span className="compare-tray-hint">{messages.oneMore}</span>
        )}
        <Button variant="plain" onClick={clear}>
          {messages.clear}
        </Button>
      </div>
    </section>
  );
}
