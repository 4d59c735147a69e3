import { phrase, type Phrase } from '../../domain/phrase.ts';
import { countedOf } from '../../domain/projects/by-sector.ts';
import type { StatedSum, SumObstacle } from '../../domain/projects/stated-sums.ts';
import { statedSums } from '../../domain/projects/stated-sums.ts';
import { PopoverButton } from '../../ui/popover-button.tsx';
import { AppLink } from '../../view-kit/app-link.tsx';
import { PhraseText } from '../../view-kit/phrase-text.tsx';
import { amountInput, countOfFigures, projectCount, statedSumCell } from '../shared/project-figures.ts';
import { selectedProjects } from '../shared/project-filters.ts';
import { projectState } from '../shared/project-link.ts';
import type { Input } from './params.ts';

/** So many figures are listed; the table has them all. */
const LISTED = 60;

/** What the figures of the selection come to, in each unit; where they cannot be added, why not. */
export function Sums({ input }: { readonly input: Input }) {
  const { messages } = input;
  const sums = statedSums(selectedProjects(input)).filter(({ figures }) => figures.length > 0);
  if (sums.length === 0) return null;
  return (
    <dl className="projects-table-sums" aria-label={messages.sums.title}>
      {sums.map((sum) => (
        <div key={sum.summed}>
          <dt>{messages.columns[sum.summed]}</dt>
          <dd>
            <strong>
              <PhraseText phrase={headline(input, sum)} />
            </strong>
            <span className="projects-table-sum-note">
              <PhraseText phrase={coverage(input, sum)} />
            </span>
            <PopoverButton
              label={sum.sum === null ? messages.sums.why : messages.sums.how}
              name={`${messages.columns[sum.summed]}: ${sum.sum === null ? messages.sums.why : messages.sums.how}`}
            >
              {() => <Explanation input={input} sum={sum} />}
            </PopoverButton>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const CURRENCIES = { investment: 'USD', tenge: 'KZT', jobs: null } as const;
const TYPES = { investment: 'usd', tenge: 'kzt', jobs: 'count' } as const;

/** "$8.63 bn" where the figures may be added, else "not added: $20 m to $14 bn". */
function headline(input: Input, sum: StatedSum): Phrase {
  const { messages, format } = input;
  return phrase((mark) => {
    if (sum.sum !== null) {
      const label = messages.columns[sum.summed];
      return mark(format.brief(TYPES[sum.summed], sum.sum), {
        ...statedSumCell(sum.figures, format),
        label,
        type: TYPES[sum.summed],
      });
    }
    const stated = (value: number) =>
      mark(
        format.stated(value, CURRENCIES[sum.summed]),
        ...sum.figures
          .filter((figure) => figure.amount.value === value)
          .slice(0, LISTED)
          .map((figure) => amountInput(figure.project, figure.amount, format)),
      );
    const smallest = stated(sum.smallest);
    return messages.sums.notAdded(smallest, sum.largest === sum.smallest ? smallest : stated(sum.largest));
  });
}

/** "14 of 47 projects with a figure" */
function coverage(input: Input, { figures }: StatedSum): Phrase {
  const { messages, format } = input;
  const { counts } = messages.filters;
  const all = countedOf(selectedProjects(input));
  return phrase((mark) =>
    messages.sums.coverage(
      mark(number(input, figures.length), countOfFigures(figures, counts.withFigure, format)),
      mark(number(input, all.length), projectCount(all, counts.matching, format)),
    ),
  );
}

function Explanation({ input, sum }: { readonly input: Input; readonly sum: StatedSum }) {
  const { messages, format } = input;
  const { figures } = sum;
  const state = projectState(input.params, input.pkg);
  const uncounted = selectedProjects(input).filter(({ project }) => !project.isCounted).length;
  return (
    <div className="projects-table-sum-why">
      <ul>
        {sum.obstacles.map((obstacle) => (
          <li key={obstacle.kind}>{reason(input, obstacle)}</li>
        ))}
        {sum.sum !== null && <li>{figures.length === 1 ? messages.sums.single : messages.sums.same}</li>}
        {sum.summed !== 'jobs' && <li>{messages.sums.currencies}</li>}
        <li>
          {messages.sums.without(number(input, sum.total - figures.length))}
          {uncounted > 0 && ` ${messages.sums.uncounted(number(input, uncounted))}`}
        </li>
      </ul>
      <ol>
        {figures.slice(0, LISTED).map(({ project, amount: row }) => (
          <li key={project.project.id}>
            <strong>{format.stated(row.value, row.currency)}</strong>{' '}
            <AppLink to={`/projects/${project.project.id}`} state={state}>
              {format.text(project.project.name)}
            </AppLink>
            <span className="projects-table-more">
              {[
                row.statedOn === null
                  ? messages.sums.undated
                  : messages.sums.stated(format.date(row.statedOn)),
                ...(row.scope ? [format.text(row.scope)] : []),
              ].join('; ')}
            </span>
          </li>
        ))}
      </ol>
      {figures.length > LISTED && <p>{messages.sums.more(number(input, figures.length - LISTED))}</p>}
    </div>
  );
}

function reason({ messages, format }: Input, obstacle: SumObstacle): string {
  if (obstacle.kind === 'scopes') return messages.sums.scopes(format.number(obstacle.count));
  const years = obstacle.years.filter((year) => year !== null);
  const first = years[0] ?? '';
  return messages.sums.years(first, years.at(-1) ?? first, obstacle.years.includes(null));
}

function number({ format }: Input, value: number): string {
  return format.number(value);
}
