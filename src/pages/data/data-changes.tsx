import { useQuery } from '@tanstack/react-query';
import type { Dictionary } from '../../data/dictionary.ts';
import { resourceUrl } from '../../data/fetch-resource.ts';
import { wayBackQuery } from '../../data/queries.ts';
import { useIsStatic } from '../../data/use-is-static.ts';
import type { ResourcePatch } from '../../domain/versions/patch.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useDashboard } from '../../view-kit/dashboard-context.ts';
import { PartFailed } from '../../view-kit/part-failed.tsx';
import type { Messages } from './messages/en.ts';

/** More rows are counted; the file has them all. */
const LISTED_AT_MOST = 12;

interface DataChangesProps {
  readonly dictionary: Dictionary;
  readonly messages: Messages;
}

/** Which version is shown, and what has changed since each earlier one. */
export function DataChanges({ dictionary, messages }: DataChangesProps) {
  const { t, format } = useI18n();
  const { pkg } = useDashboard();
  const isStatic = useIsStatic();
  const earlier = (pkg.versions ?? []).toReversed();
  const steps = earlier.map(({ version }) => version);
  const { data, error, refetch } = useQuery({
    ...wayBackQuery(steps),
    enabled: steps.length > 0 && !isStatic,
  });
  const day = (date: string) => format.date(date.slice(0, 10));
  return (
    <section className="text-section" id="changes" data-label="">
      <h2>{messages.changes}</h2>
      <p>
        {messages.current(pkg.version, day(pkg.created))}{' '}
        <a href={resourceUrl('CHANGELOG.md')}>{messages.changelog}</a>
      </p>
      {error && <PartFailed errors={[error]} onRetry={() => void refetch()} />}
      {!data && !error && !isStatic && steps.length > 0 && <Skeleton label={t.view.loading} height={160} />}
      {data?.patches.map(({ version, resources }, index) => (
        <div key={version} className="changes">
          <h3>{messages.since(version, day(earlier[index]?.created ?? ''))}</h3>
          <ul>
            {resources.map((patch) => (
              <ResourceChanges
                key={patch.name}
                patch={patch}
                resource={dictionary.find(({ name }) => name === patch.name)}
                messages={messages}
              />
            ))}
          </ul>
          <p>
            <a href={resourceUrl(`versions/${version}.json`)}>
              versions/{version}.json ({messages.patch})
            </a>
          </p>
        </div>
      ))}
    </section>
  );
}

interface ResourceChangesProps {
  readonly patch: ResourcePatch;
  readonly resource: Dictionary[number] | undefined;
  readonly messages: Messages;
}

function ResourceChanges({ patch, resource, messages }: ResourceChangesProps) {
  const { format } = useI18n();
  const { added, removed, changed } = patch;
  const labelOf = (name: string) => {
    const field = resource?.schema.fields.find((candidate) => candidate.name === name);
    return field ? format.text(field.label) : name;
  };
  const counts = [
    added.length > 0 ? format.plural(added.length, messages.added) : null,
    removed.length > 0 ? format.plural(removed.length, messages.removed) : null,
    changed.length > 0 ? format.plural(changed.length, messages.changed) : null,
  ].filter((part) => part !== null);
  const more = changed.length - LISTED_AT_MOST;
  return (
    <li>
      <strong>{resource ? format.text(resource.label) : patch.name}</strong>: {counts.join(', ')}
      {changed.length > 0 && (
        <ul>
          {changed.slice(0, LISTED_AT_MOST).map(({ row, was }) => (
            <li key={row.join(' ')}>
              {messages.fields(row.join(' '), Object.keys(was).map(labelOf).join(', '))}
            </li>
          ))}
          {more > 0 && <li>{format.plural(more, messages.more)}</li>}
        </ul>
      )}
    </li>
  );
}
