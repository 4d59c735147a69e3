import { useState } from 'react';
import type { Row } from '../domain/schemas.ts';
import type { Figure } from '../domain/table.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { SourceWithDetails } from './source-with-details.tsx';

interface ProvenanceDialogProps {
  /** None: the dialog is closed. */
  readonly figures: readonly Figure[];
  readonly onClose: () => void;
  readonly sources: ReadonlyMap<string, Row<'sources'>>;
  readonly notes: ReadonlyMap<string, Row<'notes'>>;
  /** Address of the view in its present state. */
  readonly address: () => string;
}

/** Value, computation with each input, sources and caveats of each figure, and the sentence that cites it. */
export function ProvenanceDialog({ figures, onClose, ...rest }: ProvenanceDialogProps) {
  const { t } = useI18n();
  return (
    <Dialog isOpen={figures.length > 0} title={t.provenance.title} closeLabel={t.app.close} onClose={onClose}>
      {figures.map((figure) => (
        <Provenance key={figure.label} figure={figure} {...rest} />
      ))}
    </Dialog>
  );
}

type ProvenanceProps = Omit<ProvenanceDialogProps, 'onClose' | 'figures'> & { readonly figure: Figure };

function Provenance({ figure, sources, notes, address }: ProvenanceProps) {
  const { t, format } = useI18n();
  const { label, type, mark, derivation, notes: caveats } = figure;
  const ids = [
    ...new Set([...(figure.source ?? []), ...(derivation?.inputs.flatMap((input) => input.source) ?? [])]),
  ];
  const value = format.cell(type, figure.value);
  return (
    <div className="provenance">
      <p className="provenance-label">{label}</p>
      <p className="provenance-value">
        {value} {mark && <span className="cell-mark">{t.view.marks[mark]}</span>}
      </p>
      {derivation && (
        <>
          <h3>{t.provenance.computed}</h3>
          <p>{t.provenance.methods[derivation.method]}:</p>
          <ul className="provenance-inputs">
            {derivation.inputs.map((input) => (
              <li key={input.label}>
                {input.label}: <strong>{format.cell(input.type, input.value)}</strong>{' '}
                <span className="source-uses">
                  {input.source.map((id) => sources.get(id)?.publisher ?? id).join('; ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t.provenance.sources}</h3>
      <ul className="source-list">
        {ids.map((id) => {
          const source = sources.get(id);
          return <li key={id}>{source ? <SourceWithDetails source={source} /> : id}</li>;
        })}
      </ul>
      {caveats && caveats.length > 0 && (
        <>
          <h3>{t.provenance.caveats}</h3>
          <ul className="note-list">
            {caveats.map((id) => {
              const note = notes.get(id);
              return note && <li key={id}>{format.text(note.text)}</li>;
            })}
          </ul>
        </>
      )}
      <CopySentence
        sentence={() =>
          t.provenance.sentence(
            label,
            value,
            ids.map((id) => sources.get(id)?.publisher ?? id).join('; '),
            address(),
          )
        }
      />
    </div>
  );
}

function CopySentence({ sentence }: { readonly sentence: () => string }) {
  const { t } = useI18n();
  const [outcome, setOutcome] = useState<'idle' | 'copied' | 'refused'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(sentence());
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <div className="provenance-copy">
      <Button onClick={() => void copy()}>
        {outcome === 'copied' ? t.provenance.copied : t.provenance.copy}
      </Button>
      {outcome === 'refused' && (
        <label className="copy-by-hand">
          {t.view.copyFailed}
          <input readOnly value={sentence()} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </div>
  );
}
