/* Vega-Lite through vega-embed, drawn as SVG, and a plain table. */
import embed from 'vega-embed';
import { loadDashboard, startWith, tableOf } from '../shared/frame.js';

const dashboard = await loadDashboard();
const { lines, periods, years, partners, sectors } = dashboard;
const size = { width: 'container', height: 220 };
const encoding = {
  x: { field: 'x', type: 'ordinal', sort: null },
  y: { field: 'value', type: 'quantitative' },
  color: { field: 'name' },
};

await startWith(dashboard, async (start) => {
  await draw('trade', {
    data: { values: lines.flatMap(({ name, values }) => long(name, periods, values)) },
    mark: { type: 'line', tooltip: true },
    encoding,
  });
  await draw('shares', {
    data: { values: partners.flatMap(({ name, shares }) => long(name, years, shares)) },
    mark: { type: 'area', tooltip: true },
    encoding,
  });
  const { view } = await draw('sectors', {
    data: { name: 'sums', values: [] },
    mark: 'bar',
    encoding: { x: { field: 'sector' }, y: { field: 'value', type: 'quantitative' } },
  });
  const rows = document.querySelector('#rows');
  start((projects, sums) => {
    view.data(
      'sums',
      sums.map((value, index) => ({ sector: sectors[index], value })),
    );
    view.run();
    rows.innerHTML = tableOf(projects);
  });
});

function draw(id, spec) {
  return embed(`#${id}`, { ...size, ...spec }, { actions: false, renderer: 'svg' });
}

function long(name, labels, values) {
  return values.map((value, index) => ({ name, x: labels[index], value }));
}
