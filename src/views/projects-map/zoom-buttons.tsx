import { Button } from '../../ui/button.tsx';
import { MOST_FACTOR } from './map-window.ts';
import type { Input } from './params.ts';

interface ZoomButtonsProps {
  readonly input: Input;
  readonly factor: number;
  readonly onZoom: (times: number) => void;
  readonly onWhole: () => void;
}

/** One press of a button or of + and −. */
export const ZOOM_STEP = 1.8;

/** Nearer, farther, and the whole map again. */
export function ZoomButtons({ input: { messages }, factor, onZoom, onWhole }: ZoomButtonsProps) {
  const isWhole = factor === 1;
  return (
    <div className="map-zoom">
      <Button
        variant="icon"
        icon="plus"
        aria-label={messages.zoom.in}
        title={messages.zoom.in}
        aria-disabled={factor >= MOST_FACTOR || undefined}
        onClick={() => onZoom(ZOOM_STEP)}
      />
      <Button
        variant="icon"
        icon="minus"
        aria-label={messages.zoom.out}
        title={messages.zoom.out}
        aria-disabled={isWhole || undefined}
        onClick={() => onZoom(1 / ZOOM_STEP)}
      />
      {!isWhole && (
        <Button className="map-zoom-whole" onClick={onWhole}>
          {messages.zoom.whole}
        </Button>
      )}
    </div>
  );
}
