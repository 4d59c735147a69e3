import { startTransition, type ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { TakeOverError } from '../data/drawn-anew.tsx';

/* What draws is half of all scripts. It is a file of its own, asked for with the others, so that it is read in a task of its own. */

/** Draws the app where nothing stands yet. */
export function draw(container: HTMLElement, app: ReactNode): void {
  createRoot(container).render(app);
}

/** Takes over what was written at build. */
export function takeOver(container: HTMLElement, app: ReactNode): void {
  // In a transition, so that taking over goes in slices and gives way to input.
  startTransition(() => {
    hydrateRoot(container, app, {
      onRecoverableError: (error) => {
        const cause = error instanceof Error ? error.cause : undefined;
        if (!(cause instanceof TakeOverError))
          console.error('A part of the page was drawn anew:', error, cause);
      },
    });
  });
}
