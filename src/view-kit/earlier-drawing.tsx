import { memo, Suspense, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import { WidthContext } from '../charts/use-width.ts';
import { noteFigures, type FiguresThen } from '../domain/versions/figures-then.ts';
import type { Cell, Figure } from '../domain/table.ts';
import { describeView, type Earlier, type ViewContent } from './describe-view.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { PhraseText } from './phrase-text.tsx';
import { NotedContext, RevisedContext } from './revised-context.ts';
import { TraceContext } from './trace-context.ts';
import type { View } from './view.ts';
import { ViewChart } from './view-chart.tsx';

/** Room for every figure that a wide screen could show. */
const WIDTH_PX = 2400;

/** Figures of then, and the state of the view that they belong to. */
export interface KnownFigures extends FiguresThen {
  readonly of: Earlier;
}

interface EarlierDrawingProps {
  readonly view: View;
  readonly content: ViewContent;
  readonly since: Earlier;
  readonly isCompact: boolean;
  readonly onKnown: (known: KnownFigures) => void;
}

/**
 * Draws a view from the data of an earlier version, outside of the document, and tells every figure in it: so each figure
 * of today's drawing can be held against that of then, whatever it was computed from.
 */
export const EarlierDrawing = memo(function EarlierDrawing(props: EarlierDrawingProps) {
  const { view, content, since, isCompact, onKnown } = props;
  const [place] = useState(() => document.createElement('div'));
  const then = useMemo(() => describeView(view, since.input), [view, since]);
  const note = useMemo(() => gathering(since, onKnown), [since, onKnown]);
  return createPortal(
    <NotedContext value={note}>
      <RevisedContext value={null}>
        <TraceContext value={null}>
          <WidthContext value={WIDTH_PX}>
            <PhraseText phrase={then.headingPhrase} />
            <PhraseText phrase={then.subtitlePhrase} />
            <ErrorBoundary>
              <Suspense>
                {view.chart && (
                  <ViewChart
                    view={view}
                    content={{ ...then, title: content.title }}
                    set={nothing}
                    isStatic={false}
                    isCompact={isCompact}
                  />
                )}
              </Suspense>
            </ErrorBoundary>
          </WidthContext>
        </TraceContext>
      </RevisedContext>
    </NotedContext>,
    place,
  );
});

/** Takes the figures as they come; those of one drawing are told in one go. */
function gathering(since: Earlier, onKnown: (known: KnownFigures) => void) {
  const values = new Map<string, Set<Cell['value']>>();
  let isAsked = false;
  return (figures: readonly Figure[]) => {
    noteFigures(values, figures);
    if (isAsked) return;
    isAsked = true;
    queueMicrotask(() => {
      isAsked = false;
      onKnown({ of: since, since: since.version, values: new Map(values) });
    });
  };
}

function nothing(): void {
  // What nobody sees does not change the address.
}
