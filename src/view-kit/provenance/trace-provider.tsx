import { lazy, Suspense, useCallback, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Figure } from '../../domain/table.ts';
import { ErrorBoundary } from '../error-boundary.tsx';
import { TraceContext, type Peek, type Trace } from '../trace-context.ts';

const ProvenanceDialog = lazy(async () => ({
  default: (await import('./provenance-dialog.tsx')).ProvenanceDialog,
}));
const FigurePeek = lazy(async () => ({ default: (await import('./figure-peek.tsx')).FigurePeek }));

interface TraceProviderProps {
  /** Address of the place in its present state, for the sentence that cites a figure. */
  readonly address: () => string;
  /** Nothing answers to the reader. */
  readonly isStatic?: boolean;
  readonly children: ReactNode;
}

/** How long the pointer has to rest before something opens, and to come back before it closes, ms. */
const REST = 220;

/** Lets every figure inside lead to where it comes from. One dialog and one small box serve all of them. */
export function TraceProvider({ address, isStatic = false, children }: TraceProviderProps) {
  const [opened, setOpened] = useState<readonly Figure[]>([]);
  const [peeked, setPeeked] = useState<Peek | null>(null);
  const timer = useRef(0);
  const peek = useCallback((next: Peek | null) => {
    window.clearTimeout(timer.current);
    if (next && !next.isByPointer) setPeeked(next);
    else timer.current = window.setTimeout(() => setPeeked(next), REST);
  }, []);
  const keep = useCallback(() => window.clearTimeout(timer.current), []);
  const close = useCallback(() => {
    window.clearTimeout(timer.current);
    setPeeked(null);
  }, []);
  const trace = useMemo(
    (): Trace => ({
      open: (figures) => {
        close();
        setOpened(figures);
      },
      peek,
    }),
    [peek, close],
  );
  return (
    <TraceContext value={isStatic ? null : trace}>
      {children}
      {peeked !== null && (
        <Suspense>
          <FigurePeek peek={peeked} onEnter={keep} onLeave={() => peek(null)} onClose={close} />
        </Suspense>
      )}
      {opened.length > 0 && (
        <ErrorBoundary>
          <Suspense>
            <ProvenanceDialog figures={opened} address={address} onClose={() => setOpened([])} />
          </Suspense>
        </ErrorBoundary>
      )}
    </TraceContext>
  );
}
