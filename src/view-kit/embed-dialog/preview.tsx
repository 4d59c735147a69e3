import { useLayoutEffect, useRef, useState } from 'react';
import { useToldHeightOf } from './told-height.ts';
import { USUAL_HEIGHTS } from './frame-height.ts';
import type { Width } from './choices.ts';

interface PreviewProps {
  readonly address: string;
  readonly title: string;
  readonly width: Width;
  /** Scheme of the page that a transparent frame is meant for; `null`: that of the dialog. */
  readonly ground: 'light' | 'dark' | null;
}

/** The embed itself, as wide as chosen and as high as it says; made smaller where the dialog is narrower. */
export function Preview({ address, title, width, ground }: PreviewProps) {
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState<number>(USUAL_HEIGHTS[width]);
  const [room, setRoom] = useState<number>(width);
  useToldHeightOf(frame, setHeight);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => setRoom(element.clientWidth);
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);
  const scale = Math.min(1, room / width);
  return (
    <div
      ref={box}
      className="embed-preview"
      style={{ height: height * scale, ...(ground && { colorScheme: ground, background: 'Canvas' }) }}
      role="region"
      aria-label={title}
      tabIndex={0}
    >
      {/* Our own page: a sandbox would keep its links from working. */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
      <iframe
        ref={frame}
        title={title}
        src={address}
        style={{ width, height, transform: scale < 1 ? `scale(${scale})` : undefined }}
      />
    </div>
  );
}
