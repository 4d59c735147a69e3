import { ALL_DRAWN } from '../charts/thin-points.ts';
import type { Row } from '../domain/schemas.ts';
import { cellOf } from '../domain/table.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { PartHeading } from '../ui/part-heading.tsx';
import { AppLink } from './app-link.tsx';
import type { ViewContent } from './describe-view.ts';
import { SourceIds } from './source-ids.tsx';
import { SourceLine } from './source-line.tsx';

interface SourcesTabProps {
  readonly content: ViewContent;
  readonly sources: ReadonlyMap<string, Row<'sources'>>;
  readonly notes: ReadonlyMap<string, Row<'notes'>>;
  /** As in `ViewDefinition`. */
  readonly drawsLines?: boolean | undefined;
}

/** What the figures of the view rest on, with the number of figures each source carries, and the caveats. */
export function SourcesTab({ content, sources, notes, drawsLines = false }: SourcesTabProps) {
  const { t, format } = useI18n();
  const uses = usesBySource(content);
  if (content.sources.length === 0 && content.notes.length === 0) {
    return <p className="view-empty">{t.view.empty}</p>;
  }
  return (
    <div className="view-sources">
      <ul className="source-list">
        {content.sources.map((id) => {
          const source = sources.get(id);
          const count = uses.get(id) ?? 0;
          return (
            <li key={id} data-sourced="">
              {source ? <SourceLine source={source} /> : id}{' '}
              <span className="source-uses">
                {count > 0 && `${format.plural(count, t.view.usedFor)} · `}
                <AppLink to={`/sources/${id}`}>{id}</AppLink>
              </span>
            </li>
          );
        })}
      </ul>
      {drawsLines && content.table.rows.length > ALL_DRAWN && (
        <p className="view-sources-method">{t.view.thinned(format.number(content.table.rows.length))}</p>
      )}
      {content.notes.length > 0 && (
        <>
          <PartHeading>{t.view.notes}</PartHeading>
          <ul className="note-list">
            {content.notes.map((id) => {
              const note = notes.get(id);
              return (
                note && (
                  <li key={id} data-sourced="">
                    {format.text(note.text)}{' '}
                    <NoteSources ids={note.source.length > 0 ? note.source : sourcesOfNote(content, id)} />
                  </li>
                )
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}

/** So many sources stand behind a caveat. */
const NAMED = 4;

/** The sources of the figures that a caveat is about. */
function NoteSources({ ids }: { readonly ids: readonly string[] }) {
  const { t, format } = useI18n();
  const more = ids.length - NAMED;
  return (
    <span className="source-uses">
      <SourceIds ids={ids.slice(0, NAMED)} /> {more > 0 && format.plural(more, t.view.sourcesMore)}
    </span>
  );
}

/** Sources of the figures that carry a caveat; of all figures where it is about the whole view. */
function sourcesOfNote({ table, sources }: ViewContent, note: string): readonly string[] {
  const cells = table.rows.flatMap(({ cells: own }) => Object.values(own));
  const carrying = cells.filter(({ notes }) => notes?.includes(note));
  const ids = carrying.flatMap(({ source = [] }) => source);
  return ids.length > 0 ? [...new Set(ids)] : sources;
}

function usesBySource({ table }: ViewContent): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const row of table.rows) {
    for (const { key } of table.columns) {
      const { value, source, derivation } = cellOf(row, key);
      if (value === null) continue;
      const all = new Set([
        ...(source ?? []),
        ...(derivation?.inputs.flatMap((input) => input.source) ?? []),
      ]);
      for (const id of all) uses.set(id, (uses.get(id) ?? 0) + 1);
    }
  }
  return uses;
}
