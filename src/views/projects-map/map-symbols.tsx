import { countedOf } from '../../domain/projects/by-sector.ts';
import type { Figure } from '../../domain/table.ts';
import { standsFor } from '../../view-kit/highlight.ts';
import { peekAt } from '../../view-kit/peek-at.ts';
import { useRevised } from '../../view-kit/revised-context.ts';
import { useTrace } from '../../view-kit/trace-context.ts';
import { isAdding } from '../shared/choose-projects.ts';
import { projectCount } from '../shared/project-figures.ts';
import type { Input } from './params.ts';
import { dollarsOf, isChosen } from './places.ts';
import type { MapSymbol } from './symbols.ts';
import { statusName } from './view.ts';

interface MapSymbolsProps {
  readonly input: Input;
  readonly symbols: readonly MapSymbol[];
  readonly onPress: (symbol: MapSymbol, isAdded: boolean) => void;
}

/** The buttons that lie on the symbols: a town opens its projects, several towns are shown apart. */
export function MapSymbols({ input, symbols, onPress }: MapSymbolsProps) {
  const { params: values } = input;
  const trace = useTrace();
  const revised = useRevised();
  return symbols.map((symbol) => {
    const { id, towns, group, disc } = symbol;
    const isTown = towns.length === 1;
    return (
      <button
        key={id}
        type="button"
        className="map-symbol"
        data-key={id}
        data-several={!isTown || undefined}
        style={{ left: disc.x, top: disc.y, width: disc.radius * 2, height: disc.radius * 2 }}
        {...(isTown && { 'aria-expanded': values.place === id, 'aria-controls': `map-town-${id}` })}
        aria-label={symbolName(input, symbol)}
        aria-pressed={isChosen(group, values.project)}
        onClick={(event) => onPress(symbol, isAdding(event))}
        {...standsFor(group.projects.map(({ project }) => project.id))}
        {...peekAt(trace, revised([countOf(input, symbol)]), () => symbolName(input, symbol))}
      />
    );
  });
}

/** Towns, number, statuses; by investment also the largest figure, or that there is none in dollars. */
function symbolName(input: Input, { towns, group: { counted, slices, largest } }: MapSymbol): string {
  const { format, messages, params: values } = input;
  const name = messages.symbol(
    townNames(input, towns),
    format.plural(counted, messages.projects),
    slices
      .map(({ status, count }) => messages.ofStatus(statusName(input, status), format.number(count)))
      .join(', '),
  );
  const parts = [name];
  if (values.size === 'investment') {
    parts.push(largest ? messages.largest(format.money(dollarsOf(largest))) : messages.noDollars);
  }
  if (towns.length > 1) parts.push(messages.zoom.apart);
  return parts.join('; ');
}

function townNames({ format }: Input, towns: MapSymbol['towns']): string {
  return format.list(towns.map(({ place }) => format.text(place.name)));
}

/** The number in a symbol: it is told beside it on hover and focus; a press opens the list of what was counted. */
function countOf(input: Input, { towns, group }: MapSymbol): Figure {
  const label = input.messages.filters.counts.inPlace(townNames(input, towns));
  return projectCount(countedOf(group.projects), label, input.format);
}
