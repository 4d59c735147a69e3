import { useEffect } from 'react';
import { whenIdle } from '../view-kit/when-idle.ts';

/** Gets ready to print the address of the page, once the browser has nothing better to do. */
export function usePrintAddress(): void {
  useEffect(
    () =>
      whenIdle(() => {
        void import('./print-address.ts').then(
          ({ tellPrintAddress }) => tellPrintAddress(),
          // The code did not come: paper has the version of the data alone.
          () => undefined,
        );
      }),
    [],
  );
}
