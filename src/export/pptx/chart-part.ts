import type { Language } from '../../i18n/language.ts';
import type { TokenReader } from '../colors.ts';
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
export function chartPart(chart: ChartBody, language: Language, tokens: TokenReader): string {
  const hasEndLabels = canLabelEnds(chart);
  const series = chart.series.map((one, index) =>
    seriesPart(one, index, { chart, language, tokens, hasEndLabels }),
  );
  const isNamed = hasEndLabels || (chart.series.length === 1 && chart.kind !== 'line');
  return `${XML_HEAD}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="${OFFICE_LANGUAGE[language]}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${hasEndLabels ? roomAtTheRight(chart) : '<c:layout/>'}${group(chart, series.join(''))}${axes(chart, language)}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>${isNamed ? '' : legend(chart)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200"><a:solidFill>${INK}</a:solidFill><a:latin typeface="${FONT}"/></a:defRPr></a:pPr><a:endParaRPr lang="${OFFICE_LANGUAGE[language]}"/></a:p></c:txPr><c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

/** The plot leaves as much of the width to the names of the lines as the longest needs, a quarter at most. */
function roomAtTheRight({ series }: ChartBody): string {
  const letters = Math.max(...series.map(({ label }) => label.length));
  const room = Math.min(0.25, 0.02 + letters * 0.0075);
  return `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.075"/><c:y val="0.03"/><c:w val="${(0.92 - room).toFixed(3)}"/><c:h val="0.86"/></c:manualLayout></c:layout>`;
}

/** Least distance between two names, as a share of the height. */
const LABEL_DISTANCE = 0.09;

/** Names at the ends of the lines, where all lines reach the end and none comes too close to another; else a legend. */
function canLabelEnds({ kind, series, categories, isLogarithmic }: ChartBody): boolean {
  if (kind !== 'line' || series.length > 6 || series.some(({ isPoints }) => isPoints)) return false;
  const place = (value: number) => (isLogarithmic ? Math.log(value) : value);
  const all = series.flatMap(({ values }) =>
    values.flatMap((value) => (value === null ? [] : [place(value)])),
  );
  const size = Math.max(...all) - Math.min(0, ...(isLogarithmic ? [] : all), Math.min(...all));
  const ends = series.map(({ values }) => values[categories.texts.length - 1] ?? null);
  const known = ends.flatMap((value) => (value === null ? [] : [place(value)])).toSorted((a, b) => a - b);
  if (known.length < ends.length) return false;
  return known.every(
    (value, index) => index === 0 || value - (known[index - 1] ?? 0) >= size * LABEL_DISTANCE,
  );
}

function group({ kind, isStacked }: ChartBody, series: string): string {
  const grouping = isStacked ? 'stacked' : kind === 'line' || kind === 'area' ? 'standard' : 'clustered';
  const head = `<c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}`;
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
  const scaling = `<c:scaling>${chart.isLogarithmic ? '<c:logBase val="10"/>' : ''}<c:orientation val="minMax"/>${startsAtZero ? '<c:min val="0"/>' : ''}</c:scaling>`;
  const format = numberFormat(chart.type, language, Math.max(Math.abs(min), Math.abs(max)), 'axis');
  const skip = tickStep(chart);
  const category = `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${isLying ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${isLying ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${ruleLine(80)}</c:spPr>${chartText(chart.categories.texts.length > (isLying ? 14 : 28) ? 1000 : 1200, isLying ? INK : MUTED)}<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="${skip}"/><c:tickMarkSkip val="${skip}"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
  const grid = isLying ? '' : `<c:majorGridlines><c:spPr>${ruleLine(25)}</c:spPr></c:majorGridlines>`;
  const value = `<c:valAx><c:axId val="222222222"/>${scaling}<c:delete val="${isLying ? 1 : 0}"/><c:axPos val="${isLying ? 't' : 'l'}"/>${grid}<c:numFmt formatCode="${format.replaceAll('"', '&quot;')}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${isLying ? 'nextTo' : 'low'}"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${chartText(1200, MUTED)}<c:crossAx val="111111111"/><c:crosses val="autoZero"/><c:crossBetween val="${chart.kind === 'area' ? 'midCat' : 'between'}"/></c:valAx>`;
  return category + value;
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

/** Names of the series above the plot. */
function legend({ series, kind }: ChartBody): string {
  const position = kind === 'line' && series.length > 5 ? 'r' : 't';
  return `<c:legend><c:legendPos val="${position}"/><c:overlay val="0"/>${chartText(1200, INK)}</c:legend>`;
}
