import { useState } from 'react';
import type { Derivation, DerivationInput, Figure } from '../../domain/table.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { Button } from '../../ui/button.tsx';
import { AppLink } from '../app-link.tsx';
import { FigureButton } from '../figure-button.tsx';
import { PhraseText } from '../phrase-text.tsx';
import { sourcesOfFigure } from './about-figure.ts';
import { formulaOf } from './formula.ts';
import type { Messages } from './messages/en.ts';
import type { References } from './use-references.ts';

/** So many inputs are listed at once. */
const LISTED = 12;

interface ComputationProps {
  readonly figure: Figure;
  readonly derivation: Derivation;
  readonly messages: Messages;
  readonly references: References;
}

/** How a figure was computed: the method in words, as a formula, and each input, which leads on. */
export function Computation({ figure, derivation, messages, references }: ComputationProps) {
  const { t, format } = useI18n();
  const [isWhole, setWhole] = useState(false);
  const { method, inputs, omitted = 0 } = derivation;
  const formula = formulaOf(figure, messages, format);
  const listed = isWhole ? inputs : inputs.slice(0, LISTED);
  return (
    <>
      <h3>{messages.computed}</h3>
      <p>{inputs.length === 0 ? messages.noRow : `${messages.methods[method]}:`}</p>
      {formula && (
        <p className="provenance-formula">
          <PhraseText phrase={formula} />
        </p>
      )}
      <ul className="provenance-inputs">
        {listed.map((input) => (
          <li key={`${input.label} ${input.value}`}>
            <Input input={input} isCounted={method === 'count'} messages={messages} references={references} />
          </li>
        ))}
      </ul>
      {omitted > 0 && <p>{format.plural(omitted, t.view.sourcesMore)}</p>}
      {listed.length < inputs.length && (
        <p>
          <Button onClick={() => setWhole(true)}>{format.plural(inputs.length, messages.showAll)}</Button>
        </p>
      )}
    </>
  );
}

interface InputProps {
  readonly input: DerivationInput;
  /** A row that was counted: its value is always 1 and says nothing. */
  readonly isCounted: boolean;
  readonly messages: Messages;
  readonly references: References;
}

function Input({ input, isCounted, messages, references }: InputProps) {
  const { format } = useI18n();
  const { label, href, type, value } = input;
  const ids = sourcesOfFigure(input);
  const first =
    references.sources.get(ids[0] ?? '')?.publisher.split(/,| \(/)[0] ?? ids[0] ?? messages.source;
  const publishers = ids.length > 1 ? messages.publishers(first, format.number(ids.length - 1)) : first;
  const name = href === undefined ? label : <AppLink to={href}>{label}</AppLink>;
  if (isCounted) {
    return (
      <>
        {name}{' '}
        <span className="source-uses">
          <FigureButton text={publishers} label={label} figures={[input]} />
        </span>
      </>
    );
  }
  return (
    <>
      {name}: <FigureButton text={format.cell(type, value)} figures={[input]} />{' '}
      <span className="source-uses">{publishers}</span>
    </>
  );
}
