import { changeId, type StatusChange } from '../../domain/projects/status-changes.ts';
import type { Table } from '../../domain/table.ts';
import { Button } from '../../ui/button.tsx';
import { Swatch } from '../../ui/swatch.tsx';
import { PartHeading } from '../../ui/part-heading.tsx';
import { AppLink } from '../../view-kit/app-link.tsx';
import { standsFor } from '../../view-kit/highlight.ts';
import { RowRevisions } from '../../view-kit/row-revisions.tsx';
import { projectState } from '../shared/project-link.ts';
import { canChoose, chooseProjects } from '../shared/choose-projects.ts';
import { useHasOthers } from '../shared/use-has-others.ts';
import type { SetParams } from './changes-picture.tsx';
import type { Input } from './params.ts';
import { hasBorder } from './shown-changes.ts';
import { statusName, whenText } from './view.ts';

interface ChangeListProps {
  readonly input: Input;
  readonly table: Table;
  readonly changes: readonly StatusChange[];
  readonly setParams: SetParams;
}

/** So many changes are written out at first, and so many at most: the table has them all. */
const SHORT = 8;
const LONG = 300;

/** Each change with its project, its date as exactly as it is known, and its sources. */
export function ChangeList({ input, table, changes, setParams }: ChangeListProps) {
  const { messages, format, params } = input;
  const isAll = params.list === 'all';
  const hasOthers = useHasOthers();
  const ids = [...new Set(changes.map(({ project }) => project.id))];
  const shown = changes.slice(0, isAll ? LONG : SHORT);
  return (
    <section className="change-list" aria-label={messages.list}>
      <PartHeading>{messages.list}</PartHeading>
      {hasOthers && hasBorder(input) && canChoose(ids) && (
        <Button
          data-label=""
          className="change-list-choice"
          aria-pressed={
            ids.length === params.project.length && ids.every((id) => params.project.includes(id))
          }
          onClick={() =>
            setParams((now) => ({ project: chooseProjects(now.project, ids, false), listed: 'chosen' }))
          }
        >
          {messages.onlyThese}
        </Button>
      )}
      <ol>
        {shown.map((change) => (
          <Entry key={changeId(change)} input={input} table={table} change={change} />
        ))}
      </ol>
      {isAll && changes.length > LONG && (
        <p className="changes-hint" data-label="">
          {format.plural(changes.length - LONG, messages.moreInTable)}
        </p>
      )}
      {changes.length > SHORT && (
        <Button
          data-label=""
          aria-expanded={isAll}
          onClick={() => setParams((now) => ({ list: now.list === 'all' ? 'short' : 'all' }), 'replace')}
        >
          {isAll ? messages.fewer : format.plural(changes.length, messages.all)}
        </Button>
      )}
    </section>
  );
}

function Entry({
  input,
  table,
  change,
}: Omit<ChangeListProps, 'changes' | 'setParams'> & { readonly change: StatusChange }) {
  const { messages, format, data, params, pkg } = input;
  const { project, from, to, how, evidence } = change;
  return (
    <li data-sourced="" {...standsFor([project.id])}>
      <p className="change-list-when">
        <time dateTime={evidence.date}>{whenText(input, change)}</time>
      </p>
      <div>
        <p className="change-list-name">
          <AppLink to={`/projects/${project.id}`} state={projectState(params, pkg)}>
            {format.text(project.name)}
          </AppLink>
          {!project.isCounted && <span className="change-list-remark">{messages.notCounted}</span>}
        </p>
        <p className="change-list-step">
          {from !== null && (
            <>
              <Swatch color={`var(--status-${from})`} />
              {statusName(input, from)} <span aria-hidden="true">→</span>
              <span className="visually-hidden">, {messages.columns.to}: </span>
            </>
          )}
          <Swatch color={`var(--status-${to})`} />
          {statusName(input, to)}
        </p>
        <p className="change-list-facts">
          {[
            ...(how === 'began' ? [] : [messages.how[how]]),
            ...(evidence.basis === 'derived' ? [messages.basis.derived] : []),
          ].map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          <span>
            {format.plural(evidence.source.length, messages.sourcesOf)}:{' '}
            {evidence.source.map((source, index) => (
              <span key={source}>
                {index > 0 && ', '}
                <AppLink to={`/sources/${source}`}>{publisherOf(data.sources, source)}</AppLink>
              </span>
            ))}
          </span>
        </p>
        <RowRevisions table={table} rowId={changeId(change)} />
      </div>
    </li>
  );
}

/** The publisher in its short form. */
function publisherOf(sources: Input['data']['sources'], id: string): string {
  return sources.find((row) => row.id === id)?.publisher.split(/,| \(/)[0] ?? id;
}
