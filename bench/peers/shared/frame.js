/* What the peers that draw in the browser have in common: the data, the frame of the page, the table of projects. */

/** The data of the page's address: `?data=22`, `?data=points-300`. */
export async function loadDashboard() {
  const name = new URLSearchParams(location.search).get('data') ?? '22';
  const response = await fetch(`/data/${name}.json`);
  return response.json();
}

export const COLUMNS = ['id', 'name', 'sector', 'status', 'region', 'partner', 'investment', 'year'];

/** Everything but the charts and the rows; charts go into #trade, #shares and #sectors, rows into #rows. */
export function frameOf(dashboard) {
  return `<h1>Made-up overview</h1>
<dl class="figures">${dashboard.figures.map(({ label, value }) => `<div><dt>${label}</dt><dd>${value}</dd></div>`).join('')}</dl>
<section><h2>Trade</h2><div id="trade" class="chart"></div></section>
<section><h2>Import shares</h2><div id="shares" class="chart"></div></section>
<section><h2>Projects by sector</h2>
<label>Sector <select id="sector"><option value="">all</option>${dashboard.sectors.map((sector) => `<option>${sector}</option>`).join('')}</select></label>
<div id="sectors" class="chart"></div></section>
<section><h2>Projects</h2><p id="count"></p><div id="rows"></div></section>
<section><h2>Events</h2><ol>${dashboard.events.map(({ date, title }) => `<li><time>${date}</time> ${title}</li>`).join('')}</ol></section>`;
}

/** @returns the sum of the investment per sector, in the order of the sectors */
export function sumsBySector(sectors, projects) {
  return sectors.map((sector) =>
    projects.reduce((sum, project) => (project.sector === sector ? sum + project.investment : sum), 0),
  );
}

export function projectsOf(dashboard, sector) {
  return sector === '' ? dashboard.projects : dashboard.projects.filter((one) => one.sector === sector);
}

export function tableOf(projects) {
  const cells = (project) => COLUMNS.map((column) => `<td>${project[column]}</td>`).join('');
  return `<table><thead><tr>${COLUMNS.map((column) => `<th>${column}</th>`).join('')}</tr></thead><tbody>${projects
    .map((project) => `<tr>${cells(project)}</tr>`)
    .join('')}</tbody></table>`;
}

export function countOf(projects) {
  return `${projects.length} projects`;
}

/**
 * Draws the frame and calls `show` with the projects of the chosen sector, now and at every choice. What it shows stands when it
 * returns.
 */
export function startWith(dashboard, drawCharts) {
  document.querySelector('#app').innerHTML = frameOf(dashboard);
  const sector = document.querySelector('#sector');
  const count = document.querySelector('#count');
  const start = (show) => {
    const update = () => {
      const projects = projectsOf(dashboard, sector.value);
      show(projects, sumsBySector(dashboard.sectors, projects));
      count.textContent = countOf(projects);
    };
    sector.addEventListener('change', update);
    update();
  };
  return drawCharts(start);
}
