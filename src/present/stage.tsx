import { useRef, type ReactNode } from 'react';
import { useFit } from '../view-kit/fit/use-fit.ts';

/** Room for one page, whose content is scaled to fill it. */
export function Stage({ children }: { readonly children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const fit = useFit(content, true, frame);
  return (
    // What does not fit at the smallest scale is scrolled, by keyboard too.
    <div ref={frame} className="present-stage" tabIndex={0}>
      <div
        ref={content}
        className="present-content"
        style={fit ? { width: fit.width, transform: `scale(${fit.scale})` } : undefined}
      >
        {children}
      </div>
    </div>
  );
}
