import { useEffect, useRef } from 'react';

/** A dot that follows the mouse, for those who show with their hand. */
export function PointerDot() {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      if (dot.current) dot.current.style.transform = `translate(${clientX}px, ${clientY}px)`;
    };
    window.addEventListener('pointermove', follow);
    return () => window.removeEventListener('pointermove', follow);
  }, []);
  return <div ref={dot} className="present-dot" aria-hidden="true" />;
}
