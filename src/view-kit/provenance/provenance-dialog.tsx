import { useCallback, useMemo, useRef, useState } from 'react';
import type { Figure } from '../../domain/table.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TraceContext, type Trace } from '../trace-context.ts';
import { useMessages } from '../use-messages.ts';
import { FigureDetails } from './figure-details.tsx';
import { messageFiles } from './message-files.ts';
import { useReferences } from './use-references.ts';
import './provenance.css';

interface ProvenanceDialogProps {
  readonly figures: readonly Figure[];
  readonly onClose: () => void;
  /** Address of the place where the figures stand, in its present state. */
  readonly address: () => string;
}

/**
 * Where figures come from: each with its value, what it is of, how it is computed, its sources and caveats. An input of a
 * computation is a figure too: one steps into it, and back.
 */
export function ProvenanceDialog({ figures, onClose, address }: ProvenanceDialogProps) {
  const { t } = useI18n();
  const messages = useMessages('provenance', messageFiles);
  const references = useReferences();
  const [path, setPath] = useState<readonly (readonly Figure[])[]>([figures]);
  const shown = path.at(-1) ?? figures;
  const trace = useMemo((): Trace => ({ open: (next) => setPath((now) => [...now, next]) }), []);
  const depth = path.length;
  // The dialog itself takes the focus when it opens; a step inside begins at the top again.
  const isFirst = useRef(true);
  const begin = useCallback((body: HTMLDivElement | null) => {
    if (!isFirst.current) body?.focus();
    isFirst.current = false;
  }, []);
  return (
    <Dialog isOpen title={t.provenance.title} closeLabel={t.app.close} onClose={onClose}>
      {messages === undefined ? (
        <Skeleton label={t.view.loading} height={240} />
      ) : (
        <TraceContext value={trace}>
          <div key={depth} ref={begin} tabIndex={-1} className="provenance-body">
            {depth > 1 && (
              <p className="provenance-back">
                <Button onClick={() => setPath(path.slice(0, -1))}>{messages.back}</Button>{' '}
                <span>{path.at(-2)?.[0]?.label}</span>
              </p>
            )}
            {shown.map((figure) => (
              <FigureDetails
                key={`${depth} ${figure.label}`}
                figure={figure}
                messages={messages}
                references={references}
                address={address}
              />
            ))}
          </div>
        </TraceContext>
      )}
    </Dialog>
  );
}
