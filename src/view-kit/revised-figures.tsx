import { lazy, Suspense, useState, type ReactNode } from 'react';
import type { ViewContent } from './describe-view.ts';
import type { KnownFigures } from './earlier-drawing.tsx';
import { RevisedContext } from './revised-context.ts';
import type { View } from './view.ts';

/** Only an address that names an earlier version of the data has a use for it. */
const EarlierDrawing = lazy(async () => ({
  default: (await import('./earlier-drawing.tsx')).EarlierDrawing,
}));

interface RevisedFiguresProps {
  readonly view: View;
  readonly content: ViewContent;
  readonly isCompact: boolean;
  readonly children: ReactNode;
}

/** Lets every figure inside tell what it was in the version of the data that the address names. */
export function RevisedFigures({ view, content, isCompact, children }: RevisedFiguresProps) {
  const [then, setThen] = useState<KnownFigures | null>(null);
  const { since } = content;
  return (
    <RevisedContext value={since !== null && then?.of === since ? then : null}>
      {children}
      {since !== null && (
        <Suspense>
          <EarlierDrawing
            view={view}
            content={content}
            since={since}
            isCompact={isCompact}
            onKnown={setThen}
          />
        </Suspense>
      )}
    </RevisedContext>
  );
}
