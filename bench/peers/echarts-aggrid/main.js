/* Apache ECharts (only the parts in use) and AG Grid Community: the strongest of the usual choices with many rows. */
import { ClientSideRowModelModule, createGrid, ModuleRegistry } from 'ag-grid-community';
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { COLUMNS, loadDashboard, startWith } from '../shared/frame.js';

use([LineChart, BarChart, GridComponent, TooltipComponent, LegendComponent, CanvasRenderer]);
ModuleRegistry.registerModules([ClientSideRowModelModule]);

const dashboard = await loadDashboard();
const { lines, periods, years, partners, sectors } = dashboard;
const base = { animation: false, tooltip: { trigger: 'axis' }, legend: {}, yAxis: {} };
const axis = (data) => ({ type: 'category', data });

startWith(dashboard, (start) => {
  draw('trade', {
    ...base,
    xAxis: axis(periods),
    series: lines.map(({ name, values }) => ({ type: 'line', name, data: values })),
  });
  draw('shares', {
    ...base,
    xAxis: axis(years),
    series: partners.map(({ name, shares }) => ({
      type: 'line',
      stack: 'all',
      areaStyle: {},
      name,
      data: shares,
    })),
  });
  const bars = draw('sectors', { ...base, xAxis: axis(sectors), series: [{ type: 'bar', data: [] }] });
  const place = document.querySelector('#rows');
  place.style.height = '600px';
  const grid = createGrid(place, {
    columnDefs: COLUMNS.map((field) => ({ field })),
    rowData: dashboard.projects,
  });
  start((projects, sums) => {
    bars.setOption({ series: [{ data: sums }] });
    grid.setGridOption('rowData', projects);
  });
});

function draw(id, option) {
  const chart = init(document.getElementById(id));
  chart.setOption(option);
  return chart;
}
