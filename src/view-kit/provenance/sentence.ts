import type { Row } from '../../domain/schemas.ts';
import type { Figure } from '../../domain/table.ts';
import type { Format } from '../../i18n/format.ts';
import type { Messages as FrameMessages } from '../../i18n/messages/en.ts';
import { sourceDate } from '../source-date.ts';
import { periodText, sourcesOfFigure, unitText } from './about-figure.ts';
import type { Messages } from './messages/en.ts';

/** More sources are counted, not named: the sentence has to stay one. */
const NAMED_SOURCES = 3;

/** Units that the written number does not show; money and percent have their sign, a count may have a unit of its own. */
const UNWRITTEN = ['points', 'index', 'rate'];

interface SentenceContext {
  readonly sources: ReadonlyMap<string, Row<'sources'>>;
  readonly version: string;
  readonly address: string;
  readonly messages: Messages;
  readonly format: Format;
  readonly t: FrameMessages;
}

/**
 * A figure as one sentence that can be pasted into any text: what it is of, number, unit, period, where it was read or
 * what it was computed from, data version and address.
 */
export function figureSentence(figure: Figure, context: SentenceContext): string {
  const { messages, format, t } = context;
  const { sentence } = messages;
  const { label, type, value, mark, derivation } = figure;
  const period = periodText(figure, format);
  const what =
    period === null || label.includes(period) || label.includes(figure.period ?? '')
      ? sentence.quote(label)
      : `${sentence.quote(label)} (${period})`;
  const isCaveat = mark !== undefined && mark !== 'derived';
  const unit = UNWRITTEN.includes(type) ? unitText(figure, messages) : type === 'count' ? figure.unit : null;
  const written = format.cell(type, value);
  const number = typeof unit !== 'string' ? written : `${written} (${unit})`;
  const rests = sourcesText(sourcesOfFigure(figure), context);
  const facts = [
    ...(isCaveat ? [t.view.marks[mark]] : []),
    rests === '' ? sentence.none : derivation ? sentence.computed(rests) : sentence.source(rests),
    sentence.version(context.version),
    context.address,
  ].join('; ');
  if (typeof value === 'number') return sentence.number(what, number, facts);
  return type === 'date' ? sentence.date(what, written, facts) : sentence.text(what, written, facts);
}

/** Publisher, title and date of each source. */
function sourcesText(ids: readonly string[], { sources, messages, format, t }: SentenceContext): string {
  const named = ids.slice(0, NAMED_SOURCES).map((id) => {
    const source = sources.get(id);
    if (!source) return id;
    const { publisher, title } = source;
    return [
      publisher,
      title === null ? null : messages.sentence.quoteInside(title),
      sourceDate(source, format, t),
    ]
      .filter((part) => part !== null)
      .join(', ');
  });
  const more = ids.length - named.length;
  return [...named, ...(more > 0 ? [messages.sentence.more(format.number(more))] : [])].join('; ');
}
