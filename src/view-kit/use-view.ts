import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { datasetQuery } from '../data/queries.ts';
import { useSettled } from '../data/use-settled.ts';
import type { DataPackage, DatasetName, Datasets } from '../domain/schemas.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import type { Language } from '../i18n/language.ts';
import { useDashboard } from './dashboard-context.ts';
import { useToday } from './use-today.ts';
import { useEarlierVersion } from './use-earlier-version.ts';
import { viewGround, type ViewGround } from './view-ground.ts';
import type { View, ViewManifest } from './view.ts';

export type LoadedView =
  | { readonly status: 'failed'; readonly errors: readonly Error[]; readonly retry: () => void }
  | ({
      readonly status: 'ready';
      /** Something that would add to the view could not be had. */
      readonly isIncomplete: boolean;
      readonly view: View;
    } & ViewGround);

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
  const loaded = code.data;
  const ground = useMemo(
    () =>
      viewGround({
        rows: rowsByName,
        messages: loaded?.messages,
        pkg,
        figures,
        earlier: earlier.status === 'ready' ? earlier : null,
        format,
        today,
      }),
    [rowsByName, loaded, pkg, figures, earlier, format, today],
  );

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
  return { status: 'ready', isIncomplete, view: loaded.view, ...ground };
}

function isRequired(name: DatasetName | undefined, required: readonly DatasetName[]): boolean {
  return name !== undefined && required.includes(name);
}
