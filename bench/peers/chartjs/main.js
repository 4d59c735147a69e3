/* Chart.js and a plain table: the lightest page whose charts respond. */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import { loadDashboard, startWith, tableOf } from '../shared/frame.js';

Chart.register(LineController, LineElement, PointElement, BarController, BarElement);
Chart.register(LinearScale, CategoryScale, Tooltip, Legend, Filler);

const dashboard = await loadDashboard();
const { lines, periods, years, partners, sectors } = dashboard;
const options = { animation: false, maintainAspectRatio: false };

startWith(dashboard, (start) => {
  draw('trade', {
    type: 'line',
    data: { labels: periods, datasets: lines.map(({ name, values }) => ({ label: name, data: values })) },
    options,
  });
  draw('shares', {
    type: 'line',
    data: {
      labels: years,
      datasets: partners.map(({ name, shares }) => ({ label: name, data: shares, fill: true })),
    },
    options: { ...options, scales: { y: { stacked: true } } },
  });
  const bars = draw('sectors', {
    type: 'bar',
    data: { labels: sectors, datasets: [{ label: 'Investment', data: [] }] },
    options,
  });
  const rows = document.querySelector('#rows');
  start((projects, sums) => {
    bars.data.datasets[0].data = sums;
    bars.update();
    rows.innerHTML = tableOf(projects);
  });
});

function draw(id, config) {
  return new Chart(document.getElementById(id).appendChild(document.createElement('canvas')), config);
}
