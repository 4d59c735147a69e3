import type { ComponentType } from 'react';
import type { DataPackage, DatasetName, Datasets } from '../domain/schemas.ts';
import type { Phrase } from '../domain/phrase.ts';
import type { Prepared } from '../domain/steps.ts';
import type { Table } from '../domain/table.ts';
import type { Format } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { Change, ParamSpecs, ParamValues } from './params.ts';
import type { DaySliderTexts } from '../ui/day-slider.tsx';
import type { SlideChart, SlideTable } from './slide/slide-chart.ts';

/*
 * The view is the unit of everything: an id, the datasets it needs, its parameters, one tidy table computed from both,
 * and a drawing of that table. Pages, embeds, slides and exports know this interface and nothing else of a view.
 */

/** What is known of a view before its code is loaded; the registry lists these. */
export interface ViewManifest<N extends DatasetName = DatasetName> {
  readonly id: string;
  /** Path of the page where the view is at home. */
  readonly page: string;
  /** Resources without which there is nothing to show; the view is left out where the package lacks one. */
  readonly datasets: readonly N[];
  /** Resources that add something (marks, labels); empty when they are missing or broken. */
  readonly optional: readonly N[];
  /** Width, px, below which the drawing cannot be read; an embed that is narrower says so. */
  readonly leastWidthPx?: number;
  readonly load: () => Promise<ViewModule>;
}

/** What the file `view.ts` of a view's folder exports. */
export interface ViewModule {
  readonly view: View;
}

/** Everything that a view computes from. Pure data: no clock, no network, no DOM. */
export interface ViewInput<N extends DatasetName, S extends ParamSpecs, M> {
  readonly data: Datasets<N>;
  readonly params: ParamValues<S>;
  readonly messages: M;
  readonly format: Format;
  readonly pkg: DataPackage;
  /** ISO day that counts as today. */
  readonly today: string;
}

/** A view as its folder defines it. All functions are pure; `chart` is loaded when it is needed. */
export interface ViewDefinition<N extends DatasetName, S extends ParamSpecs, M> {
  readonly manifest: ViewManifest<N>;
  readonly params: S;
  readonly messages: Readonly<Record<Language, () => Promise<{ readonly messages: M }>>>;
  /** Neutral name ("Goods trade per year"), for menus, lists and where no finding can be computed. */
  title(messages: M): string;
  /** The controls, in the order of the bar, with the options that the data offer. */
  controls(input: ViewInput<N, S, M>): readonly Control[];
  table(input: ViewInput<N, S, M>): Table;
  /** The finding as a sentence computed from the table, its figures marked (`phrase`), or null: then the title stands. */
  finding(input: ViewInput<N, S, M>, table: Table): Phrase | string | null;
  /** What is measured, unit, period, who reported it; figures in it are marked as in the finding. */
  subtitle(input: ViewInput<N, S, M>, table: Table): Phrase | string;
  /** One sentence for readers who do not see the drawing. Default: the finding and the subtitle. */
  summary?(input: ViewInput<N, S, M>, table: Table): string;
  /** Ids of `notes` that concern the whole view; those of the cells are added by the card. */
  notes?(input: ViewInput<N, S, M>, table: Table): readonly string[];
  /** Ids of `sources` of what is said beside the table (an official statement, say); those of the cells are added. */
  sources?(input: ViewInput<N, S, M>, table: Table): readonly string[];
  /** Long work that makes the next change of the parameters fast; it is done in idle time, at the latest when needed. */
  prepare?(input: ViewInput<N, S, M>): Prepared<unknown>;
  /** Absent where the table itself is the view. */
  readonly chart?: () => Promise<{ readonly Chart: ComponentType<ChartProps<N, S, M>> }>;
  /** The native chart or table of a slide that says the same as the drawing; without it the drawing becomes native shapes. */
  readonly slide?: () => Promise<{
    readonly slideOf: (input: ViewInput<N, S, M>, table: Table) => SlideChart | SlideTable | null;
  }>;
  /** True where the drawing is lines over time: of more points than its width can show it leaves some out, and says so. */
  readonly drawsLines?: boolean;
  /** True where `chart` is a richer writing of the table: it stands in the place of the plain one. */
  readonly isChartTable?: boolean;
}

export interface ChartProps<N extends DatasetName, S extends ParamSpecs, M> {
  readonly input: ViewInput<N, S, M>;
  readonly table: Table;
  /** Changes parameters, where need be from their present values; `replace` for steps of one movement (a slider) that need no entry of their own in the history. */
  readonly setParams: (edit: Change<ParamValues<S>>, how?: 'push' | 'replace') => void;
  /** Neutral title and one-sentence summary: the drawing's accessible name and description. */
  readonly name: string;
  readonly summary: string;
  /** No tooltip, no interaction (print, slides). */
  readonly isStatic: boolean;
  /** One view among many on an overview, with a link to its own page: a long drawing has a short form. */
  readonly isCompact: boolean;
}

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Number of rows that the option would show, the other filters given. */
  readonly count?: number;
  /** CSS colour of the thing on this page, if it has one. */
  readonly swatch?: string;
}

/** A control is data; the card draws it. `key` names the parameter that it changes. */
export type Control =
  | {
      readonly kind: 'years';
      readonly from: string;
      readonly to: string;
      readonly label: string;
      readonly min: number;
      readonly max: number;
    }
  | {
      readonly kind: 'choice';
      readonly key: string;
      readonly label: string;
      readonly options: readonly Option[];
      readonly isCompact?: boolean;
    }
  | { readonly kind: 'year'; readonly key: string; readonly label: string; readonly years: readonly number[] }
  | {
      readonly kind: 'multiple';
      readonly key: string;
      readonly label: string;
      readonly options: readonly Option[];
      readonly isDisplay?: boolean;
      /** What an empty value stands for, shown as chosen: a default that only the data can tell. */
      readonly emptyMeans?: readonly string[];
    }
  | { readonly kind: 'search'; readonly key: string; readonly label: string; readonly placeholder: string }
  | {
      readonly kind: 'day';
      readonly key: string;
      readonly label: string;
      readonly min: string;
      readonly max: string;
      readonly presets: readonly Option[];
      /** A slider through time beside the calendar, with known days as ticks; their values are days. */
      readonly slider?: {
        readonly texts: DaySliderTexts;
        readonly ticks: readonly Option[];
      };
    }
  | {
      /** Two days, ends of a span; either end may be open. */
      readonly kind: 'days';
      readonly from: string;
      readonly to: string;
      readonly label: string;
      readonly labels: { readonly from: string; readonly to: string };
      readonly min: string;
      readonly max: string;
      /** Days of note to begin with. */
      readonly starts: readonly Option[];
    }
  | {
      readonly kind: 'period';
      readonly from: string;
      readonly to: string;
      readonly label: string;
      readonly min: string;
      readonly max: string;
    };

/** A view whose own types are sealed: what pages, embeds and exports handle. */
export type View = ViewDefinition<DatasetName, ParamSpecs, unknown>;

/** Input of a sealed view. */
export type AnyInput = ViewInput<DatasetName, ParamSpecs, unknown>;

/**
 * Seals a definition. The one place where the types of a view's datasets, parameters and messages are given up; the
 * kit hands each function exactly what its manifest, specs and message files promise.
 */
export function defineView<N extends DatasetName, S extends ParamSpecs, M>(
  definition: ViewDefinition<N, S, M>,
): View {
  return definition as unknown as View;
}
