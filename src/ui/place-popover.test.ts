import { describe, expect, it } from 'vitest';
import { placePopover } from './place-popover.ts';

const view = { width: 1000, height: 800 };
const panel = { width: 300, height: 400 };
const anchorAt = (left: number, top: number) => ({ left, right: left + 100, top, bottom: top + 36 });

describe('placePopover', () => {
  it('opens below its button and flush with its left edge where there is room', () => {
    expect(placePopover(anchorAt(50, 100), panel, view)).toEqual({
      offsetX: 0,
      side: 'below',
      maxHeightPx: 420,
    });
  });

  it('ends flush with the right edge of its button where asked to', () => {
    expect(placePopover(anchorAt(500, 100), panel, view, 'end').offsetX).toBe(-200);
  });

  it('moves left so far that it stays within the window', () => {
    expect(placePopover(anchorAt(880, 100), panel, view).offsetX).toBe(-188);
  });

  it('moves right where it would begin outside the window', () => {
    expect(placePopover(anchorAt(20, 100), panel, view, 'end').offsetX).toBe(-12);
  });

  it('opens above where there is little room below and more above', () => {
    expect(placePopover(anchorAt(50, 650), panel, view).side).toBe('above');
  });

  it('stays below where a short list fits there', () => {
    expect(placePopover(anchorAt(50, 650), { width: 300, height: 80 }, view).side).toBe('below');
  });

  it('is no higher than the room it has', () => {
    expect(placePopover(anchorAt(50, 464), panel, view).maxHeightPx).toBe(288);
  });
});
