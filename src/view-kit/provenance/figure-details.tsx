import type { Figure } from '../../domain/table.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { AppLink } from '../app-link.tsx';
import { RevisionMark } from '../revision-mark.tsx';
import { useDashboard } from '../dashboard-context.ts';
import { SourceWithDetails } from '../source-with-details.tsx';
import { gradeText, periodText, sourcesOfFigure, unitText } from './about-figure.ts';
import { Computation } from './computation.tsx';
import { CopySentence } from './copy-sentence.tsx';
import type { Messages } from './messages/en.ts';
import { figureSentence } from './sentence.ts';
import type { References } from './use-references.ts';

interface FigureDetailsProps {
  readonly figure: Figure;
  readonly messages: Messages;
  readonly references: References;
  readonly address: () => string;
}

/** All that is known of where one figure comes from, and the sentence that cites it. */
export function FigureDetails({ figure, messages, references, address }: FigureDetailsProps) {
  const { t, format } = useI18n();
  const { pkg } = useDashboard();
  const { label, type, value, mark, derivation, href } = figure;
  const ids = sourcesOfFigure(figure);
  const caveats = (figure.notes ?? []).flatMap((id) => references.notes.get(id) ?? []);
  const written = format.cell(type, value);
  return (
    <section className="provenance" data-sourced="" aria-label={label}>
      <p className="provenance-label">{label}</p>
      <p className="provenance-value" data-words={typeof value === 'string' && type === 'text'}>
        {written} {mark && <span className="cell-mark">{t.view.marks[mark]}</span>}
        <RevisionMark figure={figure} />
      </p>
      <About figure={figure} messages={messages} references={references} />
      {derivation && (
        <Computation figure={figure} derivation={derivation} messages={messages} references={references} />
      )}
      {ids.length > 0 && (
        <>
          <h3>{messages.sources}</h3>
          <ul className="source-list">
            {ids.map((id) => {
              const source = references.sources.get(id);
              return <li key={id}>{source ? <SourceWithDetails source={source} /> : id}</li>;
            })}
          </ul>
        </>
      )}
      {caveats.length > 0 && (
        <>
          <h3>{messages.caveats}</h3>
          <ul className="note-list">
            {caveats.map((note) => (
              <li key={note.id}>{format.text(note.text)}</li>
            ))}
          </ul>
        </>
      )}
      {href !== undefined && (
        <p>
          <AppLink to={href}>{messages.page}</AppLink>
        </p>
      )}
      <CopySentence
        sentence={() =>
          figureSentence(figure, {
            sources: references.sources,
            version: pkg.version,
            address: address(),
            messages,
            format,
            t,
          })
        }
      />
    </section>
  );
}

type AboutProps = Pick<FigureDetailsProps, 'figure' | 'messages' | 'references'>;

/** Unit, period, who counted it, how good the evidence is: as far as the data say it, and that they say nothing of the evidence. */
function About({ figure, messages, references }: AboutProps) {
  const { format } = useI18n();
  const grade = figure.grade === undefined ? undefined : references.grades.get(figure.grade);
  const facts = [
    [messages.unit, unitText(figure, messages)],
    [messages.period, periodText(figure, format)],
    [messages.reporter, figure.reporter === undefined ? null : references.reporter(figure.reporter)],
    [messages.grade, grade ? `${grade.id}: ${format.text(grade.name)}` : gradeText(figure, messages, format)],
  ] as const;
  const known = facts.filter(([, text]) => text !== null);
  if (known.length === 0) return null;
  return (
    <dl className="provenance-facts">
      {known.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
