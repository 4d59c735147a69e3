import { useMemo, type ReactNode } from 'react';
import { readParams, writeParams } from '../../view-kit/params.ts';
import { useDashboard } from '../../view-kit/dashboard-context.ts';
import { useQueryString } from '../../view-kit/use-query-string.ts';
import { ComparisonContext, compareParams, MOST_COMPARED } from '../../views/shared/comparison-context.ts';
import { CompareTray } from './compare-tray.tsx';

/** Lets the projects of a page be chosen for comparison; the address has the choice, the tray shows it. */
export function ComparisonGate({ children }: { readonly children: ReactNode }) {
  const { pkg } = useDashboard();
  const { query, change } = useQueryString();
  const text = query.get('compare') ?? '';
  const comparison = useMemo(() => {
    const chosenIn = (of: URLSearchParams) =>
      readParams(compareParams, of, pkg, null).values.compare.slice(0, MOST_COMPARED);
    const set = (edit: (chosen: readonly string[]) => readonly string[]) =>
      change(
        (now) => writeParams(compareParams, { compare: edit(chosenIn(now)) }, now, pkg, null),
        'replace',
      );
    return {
      chosen: chosenIn(new URLSearchParams({ compare: text })),
      toggle: (id: string) =>
        set((chosen) =>
          chosen.includes(id)
            ? chosen.filter((other) => other !== id)
            : [...chosen, id].slice(0, MOST_COMPARED),
        ),
      clear: () => set(() => []),
    };
  }, [text, change, pkg]);
  return (
    <ComparisonContext value={comparison}>
      {children}
      {comparison.chosen.length > 0 && <CompareTray {...comparison} />}
    </ComparisonContext>
  );
}
