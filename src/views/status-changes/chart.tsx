import type { ChartProps } from '../../view-kit/view.ts';
import { NoProjects } from '../shared/no-projects.tsx';
import { projectsToChoose } from '../shared/project-filters.ts';
import { ChangeList } from './change-list.tsx';
import type { Messages } from './messages/en.ts';
import type { Input, params } from './params.ts';
import { changesToChoose, shownChanges } from './shown-changes.ts';
import { ChangesPicture } from './changes-picture.tsx';
import './status-changes.css';

type Props = Omit<ChartProps<never, typeof params, Messages>, 'input'> & { readonly input: Input };

/** The changes as marks over time, and below it the same in words. */
export function Chart({ input, table, setParams, name, summary, isStatic, isCompact }: Props) {
  const { changes } = shownChanges(input);
  const { changes: toChoose } = changesToChoose(input);
  if (projectsToChoose(input).length === 0) return <NoProjects input={input} setParams={setParams} />;
  if (toChoose.length === 0) return <p className="view-empty">{input.messages.noChange}</p>;
  return (
    <div className="status-changes">
      <ChangesPicture
        input={input}
        changes={toChoose}
        name={name}
        summary={summary}
        setParams={isStatic ? undefined : setParams}
      />
      {!isStatic && !isCompact && (
        <ChangeList input={input} table={table} changes={changes} setParams={setParams} />
      )}
    </div>
  );
}
