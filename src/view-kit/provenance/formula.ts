import { phrase, type Phrase } from '../../domain/phrase.ts';
import type { Figure } from '../../domain/table.ts';
import type { Format } from '../../i18n/format.ts';
import type { Messages } from './messages/en.ts';

/** A formula with more inputs is a list. */
const MOST_INPUTS = 4;

/**
 * How a derived figure comes out of its inputs, with units, in the reader's language: "$17.6 of $41.4 bn = 42.5 %", but
 * exact. The inputs in it lead on to where they come from. `null` where a list says it better.
 */
export function formulaOf(figure: Figure, messages: Messages, format: Format): Phrase | null {
  const { derivation, type, value } = figure;
  if (!derivation) return null;
  const { method, inputs } = derivation;
  if (inputs.length === 0 || inputs.length > MOST_INPUTS) return null;
  return phrase((mark) => {
    const written = inputs.map((input) => mark(format.cell(input.type, input.value), input));
    const [first = '', second = ''] = written;
    const result = format.cell(type, value);
    const { formulas } = messages;
    switch (method) {
      case 'sum':
        return formulas.equals(written.join(' + '), result);
      case 'difference':
        return formulas.equals(written.join(' − '), result);
      case 'mean':
        return formulas.equals(`(${written.join(' + ')}) ÷ ${format.number(inputs.length)}`, result);
      case 'share':
        return formulas.share(first, second, result);
      case 'quotient':
        return formulas.equals(`${first} ÷ ${second}`, result);
      case 'growth':
      case 'gap':
        return formulas.equals(`${first} ÷ ${second} − 1`, result);
      case 'index':
        return formulas.equals(`${first} ÷ ${second} × 100`, result);
      case 'count':
      case 'rank':
      case 'correlation':
        return null;
    }
  });
}
