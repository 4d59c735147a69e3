import { useEffect, useState } from 'react';
import { FIRST_STEP, nextFit, type Box } from './fit.ts';

interface Ref {
  readonly current: HTMLElement | null;
}

/** Layout width, px, and scale at which the content fills its box; null where it need not. */
interface Fit {
  readonly width: number;
  readonly scale: number;
}

/**
 * Searches the scale at which the content of `root` fills its box: that of the element in `frame`, or the window. The
 * caller sets width and scale.
 */
export function useFit(root: Ref, isOn: boolean, frame?: Ref): Fit | null {
  const [fit, setFit] = useState<Fit | null>(null);
  useEffect(() => {
    const element = root.current;
    if (!element || !isOn) return undefined;
    const boxOf = (): Box =>
      frame?.current
        ? { width: frame.current.clientWidth, height: frame.current.clientHeight }
        : { width: window.innerWidth, height: window.innerHeight };
    let step = FIRST_STEP;
    const apply = () => setFit({ width: boxOf().width / step.scale, scale: step.scale });
    const improve = () => {
      const box = boxOf();
      if (element.offsetHeight === 0 || box.height === 0) return;
      const next = nextFit(step, element.offsetHeight, box);
      const isBetter = next.scale !== step.scale;
      step = next;
      if (isBetter) apply();
    };
    const restart = () => {
      step = FIRST_STEP;
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
  }, [root, isOn, frame]);
  return fit;
}
