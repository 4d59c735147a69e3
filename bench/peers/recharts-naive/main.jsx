/* React and Recharts in one bundle, as written in an afternoon: what the dashboard's own libraries give without further work. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import {
  Area,
  AreaChart,
  Bar,
  BarChart,
  CartesianGrid,
  Legend,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { COLUMNS, countOf, loadDashboard, projectsOf, sumsBySector } from '../shared/frame.js';

const COLOURS = ['#1b6ca8', '#c0392b', '#27ae60', '#8e44ad', '#d68910', '#16a085', '#7f8c8d', '#2c3e50'];

function Page({ dashboard }) {
  const { figures, lines, periods, years, partners, sectors, events } = dashboard;
  const [sector, setSector] = useState('');
  const projects = projectsOf(dashboard, sector);
  const sums = sumsBySector(sectors, projects).map((value, index) => ({ sector: sectors[index], value }));
  return (
    <>
      <h1>Made-up overview</h1>
      <dl className="figures">
        {figures.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <section>
        <h2>Trade</h2>
        <Chart>
          <LineChart data={wide(periods, lines, 'values')}>
            <CartesianGrid />
            <XAxis dataKey="x" />
            <YAxis />
            <Tooltip />
            <Legend />
            {lines.map(({ name }, index) => (
              <Line key={name} dataKey={name} stroke={COLOURS[index]} isAnimationActive={false} />
            ))}
          </LineChart>
        </Chart>
      </section>
      <section>
        <h2>Import shares</h2>
        <Chart>
          <AreaChart data={wide(years, partners, 'shares')}>
            <XAxis dataKey="x" />
            <YAxis />
            <Tooltip />
            {partners.map(({ name }, index) => (
              <Area key={name} dataKey={name} stackId="all" fill={COLOURS[index]} isAnimationActive={false} />
            ))}
          </AreaChart>
        </Chart>
      </section>
      <section>
        <h2>Projects by sector</h2>
        <label>
          Sector{' '}
          <select id="sector" value={sector} onChange={(event) => setSector(event.target.value)}>
            <option value="">all</option>
            {sectors.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
        <Chart>
          <BarChart data={sums}>
            <XAxis dataKey="sector" />
            <YAxis />
            <Tooltip />
            <Bar dataKey="value" fill={COLOURS[0]} isAnimationActive={false} />
          </BarChart>
        </Chart>
      </section>
      <section>
        <h2>Projects</h2>
        <p id="count">{countOf(projects)}</p>
        <div id="rows">
          <table>
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column}>{column}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {projects.map((project) => (
                <tr key={project.id}>
                  {COLUMNS.map((column) => (
                    <td key={column}>{project[column]}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section>
        <h2>Events</h2>
        <ol>
          {events.map(({ date, title }) => (
            <li key={title}>
              <time>{date}</time> {title}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

function Chart({ children }) {
  return (
    <div className="chart">
      <ResponsiveContainer>{children}</ResponsiveContainer>
    </div>
  );
}

/** One object per place on the axis, as Recharts wants it. */
function wide(labels, series, key) {
  return labels.map((x, index) => ({
    x,
    ...Object.fromEntries(series.map((one) => [one.name, one[key][index]])),
  }));
}

const dashboard = await loadDashboard();
createRoot(document.querySelector('#app')).render(<Page dashboard={dashboard} />);
