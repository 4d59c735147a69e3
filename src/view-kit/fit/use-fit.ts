import { useEffect, useState } from 'react';
import { FIRST_STEP, nextFit, SCALE, type Box } from './fit.ts';

interface Ref {
  readonly current: HTMLElement | null;
}

/** Layout width, px, and scale at which the content fills its box; null where it need not. */
interface Fit {
  readonly width: number;
  readonly scale: number;
  /** Layout height, px, of what is too long for the box at the least scale; `null`: the content's own. */
  readonly cutTo: number | null;
}

/**
 * Searches the scale at which the content of `root` fills its box: that of the element in `frame`, or the window. The
 * caller sets width and scale. Below the scale `least` the content is cut to the box instead.
 */
export function useFit(root: Ref, isOn: boolean, frame?: Ref, least = SCALE.least): Fit | null {
  const [fit, setFit] = useState<Fit | null>(null);
  useEffect(() => {
    const element = root.current;
    if (!element || !isOn) return undefined;
    const boxOf = (): Box =>
      frame?.current
        ? { width: frame.current.clientWidth, height: frame.current.clientHeight }
        : { width: window.innerWidth, height: window.innerHeight };
    let step = FIRST_STEP;
    let isCut = false;
    const apply = () => {
      const box = boxOf();
      const { scale } = step;
      setFit({ width: box.width / scale, scale, cutTo: isCut ? box.height / scale : null });
    };
    const improve = () => {
      const box = boxOf();
      if (isCut || element.offsetHeight === 0 || box.height === 0) return;
      const next = nextFit(step, element.offsetHeight, box, least);
      const isBetter = next.scale !== step.scale;
      isCut = !isBetter && next.scale === least && element.offsetHeight * least > box.height + 1;
      step = next;
      if (isBetter || isCut) apply();
    };
    const restart = () => {
      step = FIRST_STEP;
      isCut = false;
      apply();
      improve();
    };
    apply();
    const sizes = new ResizeObserver(improve);
    sizes.observe(element);
    const frames = new ResizeObserver(restart);
    if (frame?.current) frames.observe(frame.current);
    window.addEventListener('resize', restart);
    return () => {
      sizes.disconnect();
      frames.disconnect();
      window.removeEventListener('resize', restart);
      setFit(null);
    };
  }, [root, isOn, frame, least]);
  return fit;
}
