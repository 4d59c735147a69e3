import type { Language } from '../../i18n/language.ts';
import { hexColor, isLight, type TokenReader } from '../colors.ts';
import { numberData, textData } from './chart-data.ts';
import { chartText, INK, MUTED } from './chart-text.ts';
import { numberFormat } from './number-format.ts';
import { BOUND_SIGNS, type ChartBody, type ChartSeries } from './slide.ts';
import { references } from './workbook.ts';
import { OFFICE_LANGUAGE } from './xml.ts';

interface SeriesContext {
  readonly chart: ChartBody;
  readonly language: Language;
  readonly tokens: TokenReader;
  /** Lines carry their names at their ends. */
  readonly hasEndLabels: boolean;
}

/** One series of a chart: name, look, categories and values with their caches. */
export function seriesPart(series: ChartSeries, index: number, context: SeriesContext): string {
  const { chart, language, tokens } = context;
  const at = references(chart);
  const color = hexColor(series.color, tokens);
  const largest = Math.max(0, ...series.values.map((value) => Math.abs(value ?? 0)));
  const format = numberFormat(series.type, language, largest, 'label');
  const data = `<c:cat>${textData(at.categories, chart.categories.texts)}</c:cat><c:val>${numberData(at.values(index), series.values, format)}</c:val>`;
  const head = `<c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textData(at.name(index), [series.label])}</c:tx>`;
  const kind = series.points === null ? chart.kind : 'line';
  switch (kind) {
    case 'line':
      return `<c:ser>${head}${lineLook(series, color)}${lonePoints(series, color)}${lineLabels(series, context)}${data}<c:smooth val="0"/></c:ser>`;
    case 'area':
      return `<c:ser>${head}<c:spPr>${solid(color)}<a:ln w="9525"><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></a:ln></c:spPr>${data}</c:ser>`;
    default:
      return `<c:ser>${head}<c:spPr>${solid(color, series.isFaded)}</c:spPr><c:invertIfNegative val="0"/>${barPoints(series, tokens)}${barLabels(series, color, format, chart)}${data}</c:ser>`;
  }
}

/** Share of its colour that a series keeps which has stepped back behind another. */
const FADED = 30;

function solid(color: string, isFaded = false): string {
  const faded = isFaded ? `<a:alpha val="${FADED * 1000}"/>` : '';
  return `<a:solidFill><a:srgbClr val="${color}">${faded}</a:srgbClr></a:solidFill>`;
}

/** Markers of points that no line joins; a short line where a figure covers only a part of its period. */
function pointMarker(points: NonNullable<ChartSeries['points']>, color: string): string {
  const looks = {
    apart: `<c:symbol val="diamond"/><c:size val="9"/><c:spPr>${solid(color)}</c:spPr>`,
    single: `<c:symbol val="circle"/><c:size val="7"/><c:spPr>${solid(color)}<a:ln w="9525"><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></a:ln></c:spPr>`,
    'single-partial': `<c:symbol val="dash"/><c:size val="9"/><c:spPr>${solid(color)}<a:ln><a:noFill/></a:ln></c:spPr>`,
  };
  return `<c:marker>${looks[points]}</c:marker>`;
}

function lineLook({ points, isDashed, isHighlighted, isFaded }: ChartSeries, color: string): string {
  if (points !== null) {
    const marker = pointMarker(points, color);
    return `<c:spPr><a:ln w="28575"><a:noFill/></a:ln></c:spPr>${marker}`;
  }
  const width = isHighlighted ? 41275 : 28575;
  const dash = isDashed ? '<a:prstDash val="dash"/>' : '';
  return `<c:spPr><a:ln w="${width}" cap="flat">${solid(color, isFaded)}${dash}<a:round/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`;
}

/** A value without neighbours has no line: it gets a marker, or nothing of it would be seen. */
function lonePoints({ values, points }: ChartSeries, color: string): string {
  if (points !== null) return '';
  return values
    .map((value, index) => {
      const isAlone = (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null;
      if (value === null || !isAlone) return '';
      return `<c:dPt><c:idx val="${index}"/><c:marker><c:symbol val="circle"/><c:size val="7"/><c:spPr>${solid(color)}</c:spPr></c:marker><c:bubble3D val="0"/></c:dPt>`;
    })
    .join('');
}

const SHOWN_NAME =
  '<c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="1"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';
const SHOWN_VALUE = SHOWN_NAME.replace('showVal val="0"', 'showVal val="1"').replace(
  'showSerName val="1"',
  'showSerName val="0"',
);
const SHOWN_NOTHING = SHOWN_NAME.replace('showSerName val="1"', 'showSerName val="0"');

/** The name of a line at its last point; at single figures a sign for "over" or "almost". */
function lineLabels(series: ChartSeries, { hasEndLabels, language }: SeriesContext): string {
  const { values, isHighlighted, points } = series;
  if (points !== null) return boundLabels(series, language);
  const last = values.findLastIndex((value) => value !== null);
  if (!hasEndLabels || last < 0) return '';
  return `<c:dLbls><c:dLbl><c:idx val="${last}"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${chartText(1200, INK, isHighlighted, 'none')}<c:dLblPos val="r"/>${SHOWN_NAME}</c:dLbl><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${SHOWN_NOTHING}</c:dLbls>`;
}

/** An arrow up from a figure that was worded as "over", down from one that was worded as "almost". */
function boundLabels({ bounds = [], values }: ChartSeries, language: Language): string {
  const labels = bounds.map((bound, index) => {
    if (bound === null || (values[index] ?? null) === null) return '';
    const text = `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="${OFFICE_LANGUAGE[language]}" sz="1000" b="1"><a:solidFill>${MUTED}</a:solidFill></a:rPr><a:t>${BOUND_SIGNS[bound]}</a:t></a:r></a:p></c:rich></c:tx>`;
    return `<c:dLbl><c:idx val="${index}"/>${text}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val="${bound === 'above' ? 't' : 'b'}"/>${SHOWN_VALUE}</c:dLbl>`;
  });
  if (labels.every((label) => label === '')) return '';
  return `<c:dLbls>${labels.join('')}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${SHOWN_NOTHING}</c:dLbls>`;
}

/** Bars whose colour or filling is not that of their series. */
function barPoints({ color, colors, hatched, values }: ChartSeries, tokens: TokenReader): string {
  return values
    .map((value, index) => {
      const own = colors[index] ?? null;
      const isHatched = hatched[index] ?? false;
      if (value === null || (own === null && !isHatched)) return '';
      const hex = hexColor(own ?? color, tokens);
      const fill = isHatched
        ? `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${hex}"/></a:fgClr><a:bgClr><a:schemeClr val="bg1"/></a:bgClr></a:pattFill><a:ln w="9525">${solid(hex)}</a:ln>`
        : solid(hex);
      return `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fill}</c:spPr></c:dPt>`;
    })
    .join('');
}

/** So many categories can carry a figure at each bar. */
const MOST_LABELS = 24;

/** Figures at the bars, within stacked ones; zeros are left unwritten. */
function barLabels(series: ChartSeries, color: string, format: string, chart: ChartBody): string {
  const count = chart.categories.texts.length * (chart.isStacked ? 1 : chart.series.length);
  if (chart.kind !== 'bar' || count > MOST_LABELS) return '';
  const ink = isLight(color) ? '<a:srgbClr val="000000"/>' : '<a:srgbClr val="FFFFFF"/>';
  const text = chartText(1200, chart.isStacked ? ink : INK);
  const code = series.type === 'count' || chart.isStacked ? `${format};;` : format;
  return `<c:dLbls><c:numFmt formatCode="${code.replaceAll('"', '&quot;')}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${text}<c:dLblPos val="${chart.isStacked ? 'ctr' : 'outEnd'}"/>${SHOWN_VALUE}</c:dLbls>`;
}
