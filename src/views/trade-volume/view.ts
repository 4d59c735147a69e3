import { phrase } from '../../domain/phrase.ts';
import type { Table } from '../../domain/table.ts';
import { defineView } from '../../view-kit/view.ts';
import { gapMeasureOf } from './columns.ts';
import { controls } from './controls.ts';
import { finding } from './finding.ts';
import { countryName, params, reportersOf, type Dataset, type Input } from './input.ts';
import { tradeVolume as manifest } from './manifest.ts';
import type { Messages } from './messages/en.ts';
import { REASONS } from './reasons.ts';
import { tradeTable } from './trade-table.ts';

function subtitle(input: Input, { rows }: Table): string {
  const { messages, params: values, pkg } = input;
  const reporters = reportersOf(input).map((code) => countryName(input, code));
  const years = rows.filter((row) => !row.isAside);
  const measure = gapMeasureOf(values.unit);
  const what = {
    period: years[0] ? input.format.period(years[0].id, years.at(-1)?.id ?? null) : '',
    home: countryName(input, pkg.dashboard.reporter),
    partner: countryName(input, pkg.dashboard.partner),
  };
  return measure === null
    ? messages.subtitle({
        ...what,
        unit: messages.unitsLong[values.unit as keyof typeof messages.unitsLong],
        reporters: input.format.list(reporters),
      })
    : messages.gapSubtitle({ ...what, unit: messages.gapUnits[measure] });
}

function notes(input: Input): readonly string[] {
  const reporters = reportersOf(input);
  const hasPartner = reporters.includes(input.pkg.dashboard.partner);
  return [
    ...(reporters.length > 1 ? ['mirror', ...REASONS] : []),
    ...(hasPartner ? ['rus-stops-2022', 'record-2012'] : []),
  ];
}

export const view = defineView<Dataset, typeof params, Messages>({
  manifest,
  params,
  messages: {
    de: () => import('./messages/de.ts'),
    en: () => import('./messages/en.ts'),
    ru: () => import('./messages/ru.ts'),
    kk: () => import('./messages/kk.ts'),
  },
  title: (messages) => messages.title,
  controls,
  table: tradeTable,
  finding: (input, shown) => phrase((mark) => finding(input, shown, mark)),
  subtitle,
  notes,
  slide: () => import('./slide.ts'),
  chart: () => import('./chart.tsx'),
  drawsLines: true,
});
