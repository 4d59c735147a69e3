import { useEffect, useState } from 'react';
import { FIRST_STEP, nextFit } from './fit.ts';

/** Layout width, px, and scale at which the content fills the frame's box; null where it need not. */
interface Fit {
  readonly width: number;
  readonly scale: number;
}

/** Searches the scale at which the content of `root` fills the frame; the caller sets width and scale. */
export function useFit(root: { readonly current: HTMLElement | null }, isOn: boolean): Fit | null {
  const [fit, setFit] = useState<Fit | null>(null);
  useEffect(() => {
    const element = root.current;
    if (!element || !isOn) return undefined;
    let step = FIRST_STEP;
    const apply = () => setFit({ width: window.innerWidth / step.scale, scale: step.scale });
    const improve = () => {
      if (element.offsetHeight === 0 || window.innerHeight === 0) return;
      const box = { width: window.innerWidth, height: window.innerHeight };
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
    window.addEventListener('resize', restart);
    return () => {
      sizes.disconnect();
      window.removeEventListener('resize', restart);
      setFit(null);
    };
  }, [root, isOn]);
  return fit;
}
