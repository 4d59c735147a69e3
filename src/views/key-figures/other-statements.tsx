import type { Table } from '../../domain/table.ts';
import type { ChartProps } from '../../view-kit/view.ts';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { PartHeading } from '../../ui/part-heading.tsx';
import { chosenClaims, otherClaims } from './others.ts';
import { OtherStatement } from './other-statement.tsx';
import { ABOUT, aboutOf, ALL_SIDES, NO_SIDE, type params } from './params.ts';
import { countryName, type Input } from './view.ts';

/** Rows of the short list. */
const SHORT = 6;

interface OtherStatementsProps {
  readonly input: Input;
  readonly table: Table;
  readonly setParams: ChartProps<never, typeof params, never>['setParams'];
  readonly isStatic: boolean;
}

/** What was said before and after the article, each beside the data; by subject and side. */
export function OtherStatements({ input, table, setParams, isStatic }: OtherStatementsProps) {
  const { messages, format, pkg, params: values } = input;
  const all = otherClaims(input);
  const chosen = chosenClaims(input);
  const shown = values.list === 'all' ? chosen : chosen.slice(0, SHORT);
  const sides = [pkg.dashboard.reporter, pkg.dashboard.partner];
  const countOf = (isSuch: (one: (typeof all)[number]) => boolean) => all.filter(isSuch).length;
  return (
    <section className="others" aria-label={messages.others.title}>
      <PartHeading>{messages.others.title}</PartHeading>
      {!isStatic && (
        <div className="others-filter">
          <Segmented
            label={messages.others.about}
            value={values.about}
            options={ABOUT.map((value) => ({
              value,
              label: messages.others.abouts[value],
              count: countOf(({ claim }) => value === 'all' || aboutOf(claim.subject) === value),
            }))}
            onChange={(about) => setParams({ about })}
          />
          <Select
            label={messages.others.by}
            value={values.by}
            options={[
              { value: ALL_SIDES, label: messages.others.everybody },
              ...sides.map((value) => ({ value, label: countryName(input, value) })),
              { value: NO_SIDE, label: messages.others.media },
            ].map((option) => ({
              ...option,
              count: countOf(
                ({ claim }) =>
                  option.value === ALL_SIDES || (claim.statement.speakerSide ?? NO_SIDE) === option.value,
              ),
            }))}
            onChange={(by) => setParams({ by })}
          />
        </div>
      )}
      <p className="others-count" role="status" data-label="">
        {messages.others.count(format.number(shown.length), format.number(chosen.length))}
      </p>
      <ol className="others-list">
        {shown.map((one) => (
          <OtherStatement
            key={`${one.claim.statement.id} ${one.claim.subject}`}
            input={input}
            table={table}
            of={one}
          />
        ))}
      </ol>
      {!isStatic && chosen.length > SHORT && (
        <Button onClick={() => setParams(({ list }) => ({ list: list === 'all' ? 'short' : 'all' }))}>
          <span data-label="">
            {values.list === 'all'
              ? messages.others.fewer
              : messages.others.more(format.number(chosen.length))}
          </span>
        </Button>
      )}
    </section>
  );
}
