import type { Language } from '../../i18n/language.ts';
import type { TokenReader } from '../colors.ts';
import type { ChartLayout } from './chart-layout.ts';
import { seriesPart } from './chart-series.ts';
import { chartText, INK, MUTED, ruleLine } from './chart-text.ts';
import { FONT } from './theme-part.ts';
import { numberFormat } from './number-format.ts';
import type { ChartBody } from './slide.ts';
import { OFFICE_LANGUAGE, XML_HEAD } from './xml.ts';

/*
 * Chart parts are written by hand and not by a library: categories as `strRef` with a cache (other programs show nested
 * categories as numbers), gaps as missing points, points that no line joins, dashes and hatching.
 */

/** A native chart; relation `rId1` is its workbook. */
export function chartPart(
  chart: ChartBody,
  layout: ChartLayout,
  language: Language,
  tokens: TokenReader,
): string {
  const { hasEndLabels } = layout;
  const series = chart.series.map((one, index) =>
    seriesPart(one, index, { chart, language, tokens, hasEndLabels }),
  );
  const isNamed = hasEndLabels || (chart.series.length === 1 && chart.kind !== 'line');
  return `${XML_HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="${OFFICE_LANGUAGE[language]}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${plotLayout(layout)}${groups(chart, series)}${axes(chart, language)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>${isNamed ? '' : legend(chart)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200"><a:solidFill>${INK}</a:solidFill><a:latin typeface="${FONT}"/></a:defRPr></a:pPr><a:endParaRPr lang="${OFFICE_LANGUAGE[language]}"/></a:p></c:txPr><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

function share(part: number, whole: number): string {
  return (part / whole).toFixed(6);
}

/** Where the plot stands inside the chart, where that is not left to the program. */
function plotLayout({ frame, plot }: ChartLayout): string {
  if (plot === null) return '<c:layout/>';
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${share(plot.x - frame.x, frame.w)}"/><c:y val="${share(plot.y - frame.y, frame.h)}"/><c:w val="${share(plot.w, frame.w)}"/><c:h val="${share(plot.h, frame.h)}"/></c:manualLayout></c:layout>`;
}

/** Lines, areas or bars, and the points beside bars, which belong to lines that are not drawn. */
function groups(chart: ChartBody, series: readonly string[]): string {
  if (chart.kind === 'line') return group('line', false, series);
  const isPoint = (_: string, index: number) => (chart.series[index]?.points ?? null) !== null;
  const points = series.filter(isPoint);
  const others = series.filter((one, index) => !isPoint(one, index));
  return (
    group(chart.kind, chart.isStacked, others) + (points.length === 0 ? '' : group('line', false, points))
  );
}

function group(kind: ChartBody['kind'], isStacked: boolean, series: readonly string[]): string {
  const grouping = isStacked ? 'stacked' : kind === 'line' || kind === 'area' ? 'standard' : 'clustered';
  const head = `<c:grouping val="${grouping}"/><c:varyColors val="0"/>${series.join('')}`;
  const ids = '<c:axId val="111111111"/><c:axId val="222222222"/>';
  switch (kind) {
    case 'line':
      return `<c:lineChart>${head}<c:marker val="1"/>${ids}</c:lineChart>`;
    case 'area':
      return `<c:areaChart>${head}${ids}</c:areaChart>`;
    default:
      return `<c:barChart><c:barDir val="${kind === 'bar' ? 'bar' : 'col'}"/>${head}<c:gapWidth val="${kind === 'bar' ? 45 : 60}"/>${isStacked ? '<c:overlap val="100"/>' : ''}${ids}</c:barChart>`;
  }
}

function axes(chart: ChartBody, language: Language): string {
  const isLying = chart.kind === 'bar';
  const values = chart.series.flatMap((one) =>
    one.values.flatMap((value) => (value === null ? [] : [value])),
  );
  const [min, max] = [Math.min(...values), Math.max(...values)];
  // A line that moves within the upper half of its axis would be squeezed; elsewhere zero is worth its room.
  const startsAtZero = chart.kind === 'line' && !chart.isLogarithmic && min > 0 && min < max / 2;
  const scaling = `<c:scaling>${chart.isLogarithmic ? '<c:logBase val="10"/>' : ''}<c:orientation val="minMax"/>${isOfWhole(chart) ? '<c:max val="1"/>' : ''}${startsAtZero ? '<c:min val="0"/>' : ''}</c:scaling>`;
  const format = numberFormat(chart.type, language, Math.max(Math.abs(min), Math.abs(max)), 'axis');
  const skip = tickStep(chart);
  const crossing =
    chart.baseline === null ? '<c:crosses val="autoZero"/>' : `<c:crossesAt val="${chart.baseline}"/>`;
  const category = `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${isLying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${isLying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${ruleLine(80)}</c:spPr>${chartText(chart.categories.texts.length > (isLying ? 14 : 28) ? 1000 : 1200, isLying ? INK : MUTED)}<c:crossAx val="222222222"/>${crossing}<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="${skip}"/><c:tickMarkSkip val="${skip}"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
  const grid = isLying ? '' : `<c:majorGridlines><c:spPr>${ruleLine(25)}</c:spPr></c:majorGridlines>`;
  const value = `<c:valAx><c:axId val="222222222"/>${scaling}<c:delete val="${isLying ? 1 : 0}"/><c:axPos val="${isLying ? 't' : 'l'}"/>${grid}<c:numFmt formatCode="${format.replaceAll('"', '&quot;')}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${isLying ? 'nextTo' : 'low'}"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${chartText(1200, MUTED)}<c:crossAx val="111111111"/><c:crosses val="autoZero"/><c:crossBetween val="${chart.kind === 'area' ? 'midCat' : 'between'}"/>${isOfWhole(chart) ? '<c:majorUnit val="0.2"/>' : ''}</c:valAx>`;
  return category + value;
}

/** Shares laid on one another that make up the whole: an axis beyond it would ask what is there. */
function isOfWhole({ type, isStacked, series, categories }: ChartBody): boolean {
  if (type !== 'share' || !isStacked) return false;
  const sums = categories.texts.map((_, index) =>
    series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0),
  );
  return sums.every((sum) => sum < 1.005);
}

/** Letters that fit side by side under the plot. */
const LETTERS_PER_AXIS = 130;

/** Every how manyth category is written: so many that they do not collide, in steps that readers count in. */
function tickStep({ kind, categories: { texts } }: ChartBody): number {
  if (kind === 'bar') return 1;
  const letters = Math.max(1, ...texts.map((text) => text.length)) + 3;
  const least = Math.ceil((texts.length * letters) / LETTERS_PER_AXIS);
  return [1, 2, 3, 4, 5, 6, 10, 12, 24, 36, 60, 120].find((step) => step >= least) ?? least;
}

/** Names of the series above the plot; series of the same look have one entry. */
function legend({ series, kind, marks }: ChartBody): string {
  const named = series.filter(({ isRepeated }) => isRepeated !== true);
  const position = kind === 'line' && named.length > 5 && marks.length === 0 ? 'r' : 't';
  const repeated = series.flatMap(({ isRepeated }, index) =>
    isRepeated === true ? [`<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`] : [],
  );
  return `<c:legend><c:legendPos val="${position}"/>${repeated.join('')}<c:overlay val="0"/>${chartText(1200, INK)}</c:legend>`;
}
