import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { datasetQuery } from '../data/queries.ts';
import { useSettled } from '../data/use-settled.ts';
import type { DataPackage, DatasetName, Datasets, Row } from '../domain/schemas.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import type { Language } from '../i18n/language.ts';
import { useDashboard } from './dashboard-context.ts';
import type { Earlier } from './describe-view.ts';
import { useToday } from './use-today.ts';
import { useEarlierVersion } from './use-earlier-version.ts';
import type { ParamValues, ParamSpecs } from './params.ts';
import type { View, ViewInput, ViewManifest } from './view.ts';

/** Input of a sealed view. */
export type AnyInput = ViewInput<DatasetName, ParamSpecs, unknown>;

export type LoadedView =
  | { readonly status: 'failed'; readonly errors: readonly Error[]; readonly retry: () => void }
  | {
      readonly status: 'ready';
      /** Something that would add to the view could not be had. */
      readonly isIncomplete: boolean;
      readonly view: View;
      readonly inputFor: (params: ParamValues<ParamSpecs>) => AnyInput;
      /** The same from the earlier data that the figures are held against; absent where there are none. */
      readonly inputSince?: (params: ParamValues<ParamSpecs>) => Earlier;
      readonly sources: ReadonlyMap<string, Row<'sources'>>;
      readonly notes: ReadonlyMap<string, Row<'notes'>>;
    };

/** Sources and caveats stand under every view; they load beside its own datasets. */
const ALWAYS = ['sources', 'notes'] as const;

/** A view's code and its texts in one language. */
export function viewQuery(manifest: ViewManifest, language: Language) {
  return queryOptions({
    queryKey: ['view', manifest.id, language],
    queryFn: async () => {
      const { view } = await manifest.load();
      const { messages } = await view.messages[language]();
      return { view, messages };
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    retryOnMount: false,
    networkMode: 'always',
  });
}

/** Every resource that a view reads, as far as the package has it. */
export function datasetsOf({ datasets, optional }: ViewManifest, pkg: DataPackage): readonly DatasetName[] {
  const present = optional.filter((name) => pkg.resources.some((resource) => resource.name === name));
  return [...new Set<DatasetName>([...datasets, ...present, ...ALWAYS])];
}

/** Loads a view's code, texts and datasets at the same time, waits for them, and hands out what it computes from. */
export function useView(manifest: ViewManifest): LoadedView {
  const { format } = useI18n();
  const { pkg, figures } = useDashboard();
  const today = useToday();
  const required = manifest.datasets;
  const names = datasetsOf(manifest, pkg);
  useSettled([viewQuery(manifest, format.language), ...names.map((name) => datasetQuery(name))]);
  const code = useQuery(viewQuery(manifest, format.language));
  const files = useQueries({ queries: names.map((name) => datasetQuery(name)) });

  const fileStates = files.map((file) => file.status).join();
  const rowsByName = useMemo(
    () => {
      const map: Partial<Record<DatasetName, readonly unknown[]>> = {};
      names.forEach((name, index) => {
        map[name] = files[index]?.data ?? [];
      });
      return map as Datasets<DatasetName>;
    },
    // The files never change once loaded: their states say all.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [manifest, fileStates],
  );
  const earlier = useEarlierVersion(rowsByName);
  const isFrozen = figures === 'frozen' && earlier.status === 'ready';
  const shownRows = isFrozen ? earlier.data : rowsByName;
  const shownPkg = isFrozen ? earlier.pkg : pkg;
  const sources = useMemo(() => byId(shownRows.sources), [shownRows]);
  const notes = useMemo(() => byId(shownRows.notes), [shownRows]);
  const loaded = code.data;
  const inputFor = useMemo(
    () =>
      (params: ParamValues<ParamSpecs>): AnyInput => ({
        data: shownRows,
        params,
        messages: loaded?.messages,
        format,
        pkg: shownPkg,
        today,
      }),
    [shownRows, loaded, format, shownPkg, today],
  );
  const inputSince = useMemo(() => {
    if (figures === 'frozen' || earlier.status !== 'ready') return null;
    return (params: ParamValues<ParamSpecs>): Earlier => ({
      version: earlier.pkg.version,
      input: { ...inputFor(params), data: earlier.data, pkg: earlier.pkg },
      markRevisions: earlier.markRevisions,
    });
  }, [figures, earlier, inputFor]);

  const errors = [
    code.error,
    ...files.filter((_, index) => isRequired(names[index], required)).map((file) => file.error),
    // Present figures can be shown without a comparison, frozen ones are the comparison.
    figures === 'frozen' && earlier.status === 'failed' ? earlier.error : null,
  ].filter((error): error is Error => error !== null);
  if (errors.length > 0 || !loaded) {
    const retry = () => {
      if (code.isError) void code.refetch();
      for (const file of files) if (file.isError) void file.refetch();
      if (earlier.status === 'failed') earlier.retry();
    };
    return { status: 'failed', errors, retry };
  }
  const isIncomplete = files.some((file) => file.isError);
  const since = inputSince && { inputSince };
  return { status: 'ready', isIncomplete, view: loaded.view, inputFor, ...since, sources, notes };
}

function isRequired(name: DatasetName | undefined, required: readonly DatasetName[]): boolean {
  return name !== undefined && required.includes(name);
}

export function byId<R extends { readonly id: string }>(rows: readonly R[]): ReadonlyMap<string, R> {
  return new Map(rows.map((row) => [row.id, row]));
}
