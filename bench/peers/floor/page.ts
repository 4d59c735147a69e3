import { madeUpDashboard, USUAL, type Dashboard } from '../dashboard.ts';
import { countOf, frameOf, sumsBySector, tableOf } from '../shared/frame.js';

const WIDTH = 1000;
const HEIGHT = 240;
const LEFT = 40;
const BASE = 220;
const TALL = 200;
const COLOURS = ['#1b6ca8', '#c0392b', '#27ae60', '#8e44ad', '#d68910', '#16a085', '#7f8c8d', '#2c3e50'];

/** Shows the rows of the sector that is chosen and dims the bars of the others: all that the floor can do. */
const SCRIPT = `document.querySelector('#sector').addEventListener('change', ({ target: { value } }) => {
  let shown = 0;
  for (const row of document.querySelectorAll('#rows tbody tr')) {
    row.hidden = value !== '' && row.cells[2].textContent !== value;
    if (!row.hidden) shown += 1;
  }
  document.querySelector('#count').textContent = shown + ' projects';
  for (const bar of document.querySelectorAll('[data-sector]'))
    bar.style.opacity = value === '' || bar.dataset.sector === value ? 1 : 0.1;
});`;

/**
 * The physical floor: the page as one HTML file, its charts as SVG drawn beforehand, a few lines of script for the filter.
 * @param style text of the style sheet
 */
export function floorPage(style: string): string {
  const dashboard = madeUpDashboard(USUAL);
  const body = frameOf(dashboard)
    .replace('<div id="trade" class="chart"></div>', linesOf(dashboard))
    .replace('<div id="shares" class="chart"></div>', areasOf(dashboard))
    .replace('<div id="sectors" class="chart"></div>', barsOf(dashboard))
    .replace('<p id="count"></p>', `<p id="count">${countOf(dashboard.projects)}</p>`)
    .replace('<div id="rows"></div>', `<div id="rows">${tableOf(dashboard.projects)}</div>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width"><title>floor</title><style>${style}</style></head><body>${body}<script>${SCRIPT}</script></body></html>`;
}

function linesOf({ lines, periods }: Dashboard): string {
  const largest = Math.max(...lines.flatMap(({ values }) => values));
  const drawn = lines.map(
    ({ values }, index) =>
      `<polyline fill="none" stroke="${COLOURS[index]}" stroke-width="2" points="${values
        .map((value, place) => `${xOf(place, values.length)},${yOf(value / largest)}`)
        .join(' ')}"/>`,
  );
  return picture(drawn.join('') + yearLabels(periods));
}

function areasOf({ partners, years }: Dashboard): string {
  let below: readonly number[] = years.map(() => 0);
  const drawn = partners.map(({ shares }, index) => {
    const above = shares.map((share, place) => share + (below[place] ?? 0));
    const points = [...edgeOf(above), ...edgeOf(below).toReversed()].join(' ');
    below = above;
    return `<polygon fill="${COLOURS[index]}" points="${points}"/>`;
  });
  return picture(drawn.join('') + yearLabels(years));
}

function edgeOf(values: readonly number[]): string[] {
  return values.map((value, place) => `${xOf(place, values.length)},${yOf(value)}`);
}

function barsOf({ sectors, projects }: Dashboard): string {
  const sums = sumsBySector(sectors, projects);
  const largest = Math.max(...sums);
  const drawn = sums.map((sum, index) => {
    const x = 60 + index * 150;
    const y = yOf(sum / largest);
    return `<rect data-sector="${sectors[index]}" x="${x}" y="${y}" width="100" height="${BASE - Number(y)}" fill="${COLOURS[0]}"/><text x="${x}" y="236" font-size="12">${sectors[index]}</text>`;
  });
  return picture(drawn.join(''));
}

function picture(content: string): string {
  return `<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="100%" height="260" role="img">${content}</svg>`;
}

function yearLabels(years: readonly string[]): string {
  return years
    .map((year, place) =>
      place % 5 ? '' : `<text x="${xOf(place, years.length)}" y="236" font-size="12">${year}</text>`,
    )
    .join('');
}

function xOf(place: number, count: number): string {
  return (LEFT + (place * (WIDTH - 60)) / (count - 1)).toFixed(1);
}

function yOf(share: number): string {
  return (BASE - share * TALL).toFixed(1);
}
