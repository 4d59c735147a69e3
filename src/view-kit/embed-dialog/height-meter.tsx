import { useCallback, useEffect, useRef, useState } from 'react';
import { WIDTHS } from './choices.ts';
import { USUAL_HEIGHTS, type Heights } from './frame-height.ts';
import { useToldHeightOf } from './told-height.ts';

/** An embed that has not told its height by then is not waited for. */
const PATIENCE_MS = 8000;

/**
 * Measures an embed at the three widths, one after the other, in a frame that nobody sees.
 * @returns the heights (the usual ones until they are known) and the frame, to be drawn somewhere
 */
export function useMeasuredHeights(address: string) {
  const [measured, setMeasured] = useState<{ readonly of: string; readonly heights: readonly number[] }>({
    of: address,
    heights: [],
  });
  const heights = measured.of === address ? measured.heights : NONE;
  const step = heights.length;
  const onHeight = useCallback(
    (heightPx: number) =>
      setMeasured((now) => {
        const before = now.of === address ? now.heights : NONE;
        return before.length > step ? now : { of: address, heights: [...before, heightPx] };
      }),
    [address, step],
  );
  const width = WIDTHS[step];
  return {
    heights: toHeights(heights),
    isMeasuring: width !== undefined,
    meter: width !== undefined && (
      <Meter key={`${width} ${address}`} address={address} width={width} onHeight={onHeight} />
    ),
  };
}

const NONE: readonly number[] = [];

function toHeights([phone, column, page]: readonly number[]): Heights {
  if (phone === undefined || column === undefined || page === undefined) return USUAL_HEIGHTS;
  return { 320: phone, 600: column, 960: page };
}

interface MeterProps {
  readonly address: string;
  readonly width: keyof Heights;
  readonly onHeight: (heightPx: number) => void;
}

function Meter({ address, width, onHeight }: MeterProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useToldHeightOf(frame, onHeight);
  useEffect(() => {
    const patience = setTimeout(() => onHeight(USUAL_HEIGHTS[width]), PATIENCE_MS);
    return () => clearTimeout(patience);
  }, [width, onHeight]);
  return (
    <div className="embed-meter" aria-hidden="true">
      {/* Our own page, measured only. */}
      {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
      <iframe
        ref={frame}
        title={String(width)}
        tabIndex={-1}
        src={address}
        style={{ width, height: USUAL_HEIGHTS[width] }}
      />
    </div>
  );
}
