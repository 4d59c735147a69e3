import type { Subject } from '../../domain/claims/claim.ts';
import type { Table } from '../../domain/table.ts';
import { AppLink } from '../../view-kit/app-link.tsx';
import { PartHeading } from '../../ui/part-heading.tsx';
import { CheckBars } from './check-bars.tsx';
import { saidText, tableCell, type CheckedClaim, type FigureCard } from './cards.ts';
import { Figure } from './figure.tsx';
import { SourceLinks } from './source-links.tsx';
import { reasonText, verdictText, type Input } from './view.ts';

/** Where each figure can be explored. */
const PLACES: Readonly<Record<Subject, { path: string; label: keyof Input['messages']['card']['explore'] }>> =
  {
    'carried-out': { path: '/projects#announced-projects', label: 'statements' },
    'carried-out-value': { path: '/projects#announced-projects', label: 'statements' },
    pending: { path: '/projects#projects-by-sector', label: 'projects' },
    'pending-value': { path: '/projects#projects-by-sector', label: 'projects' },
    trade: { path: '/trade#trade-volume', label: 'trade' },
    'trade-growth': { path: '/trade#trade-volume', label: 'trade' },
    'import-share': { path: '/imports#import-shares', label: 'imports' },
  };

/** Texts of more letters are set smaller, so that the cards stay in line. */
const LONG = 11;

interface FigureCardProps {
  readonly input: Input;
  readonly table: Table;
  readonly card: FigureCard;
}

/** One figure of the article: what was said, by whom, when; what the data say; where to explore it. */
export function FigureCardItem({ input, table, card: { main, beside } }: FigureCardProps) {
  const { format, messages } = input;
  const { statement, subject } = main.claim;
  const place = PLACES[subject];
  const date = statement.statedOn === null ? null : format.date(statement.statedOn);
  const written =
    date !== null && statement.statedOnBasis === 'inferred' ? messages.inferredDate(date) : date;
  return (
    <li className="key-figure">
      <PartHeading className="key-figure-label">{main.label}</PartHeading>
      <p className="key-figure-number" data-long={saidText(input, main.claim).length > LONG}>
        <Said input={input} table={table} of={main} />
      </p>
      <p className="key-figure-by">
        {[format.text(statement.speaker), written].filter((part) => part !== null).join(', ')}
        {' · '}
        <SourceLinks input={input} ids={statement.source} />
      </p>
      <div className="key-figure-data">
        <Checked input={input} table={table} of={main} />
        {beside && (
          <div className="key-figure-beside">
            <p className="key-figure-second">
              <Said input={input} table={table} of={beside} />
            </p>
            <Checked input={input} table={table} of={beside} />
          </div>
        )}
      </div>
      <p className="key-figure-link">
        <AppLink to={place.path}>{messages.card.explore[place.label]}</AppLink>
      </p>
    </li>
  );
}

interface PartProps {
  readonly input: Input;
  readonly table: Table;
  readonly of: CheckedClaim;
}

function Said({ input, table, of: { claim, checks, label } }: PartProps) {
  const [first] = checks;
  const text = saidText(input, claim);
  if (!first) return text;
  return <Figure cell={tableCell(table, first, 'said')} text={text} label={label} />;
}

/** Bars where there is something to hold the figure against, else the verdict and why. */
function Checked({ input, table, of }: PartProps) {
  const [first] = of.checks;
  if (of.checks.some(({ data }) => data.value !== null)) {
    return <CheckBars input={input} table={table} of={of} />;
  }
  return (
    first && (
      <p className="key-figure-why">
        <strong>{verdictText(input, first)}</strong>
        {reasonText(input, first)}
      </p>
    )
  );
}
