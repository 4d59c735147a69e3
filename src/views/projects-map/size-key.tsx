import { phrase } from '../../domain/phrase.ts';
import { PhraseText } from '../../view-kit/phrase-text.tsx';
import { amountInput } from '../shared/project-figures.ts';
import type { Input } from './params.ts';
import { dollarsOf, type Town } from './places.ts';

/** What the sizes mean where they stand for investment, and the mark of towns without a figure in dollars. */
export function SizeKey({ input, towns }: { readonly input: Input; readonly towns: readonly Town[] }) {
  const { format, messages, params } = input;
  if (params.size !== 'investment') return null;
  const largest = towns.map((town) => town.largest).toSorted((a, b) => dollarsOf(b) - dollarsOf(a))[0];
  const amount = largest?.headlines.usd;
  return (
    <>
      {largest && amount && (
        <p className="projects-map-size">
          <span>
            <PhraseText
              phrase={phrase((mark) =>
                messages.sizeKey(
                  mark(format.stated(amount.value, amount.currency), amountInput(largest, amount, format)),
                ),
              )}
            />
          </span>
        </p>
      )}
      {towns.some((town) => town.largest === null) && (
        <p className="projects-map-size">
          <svg width={24} height={24} aria-hidden="true">
            <circle cx={12} cy={12} r={10} className="map-size-unknown" />
          </svg>
          {messages.noDollars}
        </p>
      )}
    </>
  );
}
