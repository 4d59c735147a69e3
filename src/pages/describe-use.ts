import type { Row } from '../domain/schemas.ts';
import type { CitingDataset } from '../domain/source-use.ts';
import type { Format } from '../i18n/format.ts';

/** Labels of the ids that rows name, and whose page this is. */
export interface UseNames {
  readonly country: (code: string) => string;
  readonly project: (id: string) => string;
  readonly status: (id: string) => string;
  /** ISO 3166 alpha-3 code of the reporter of the package. */
  readonly home: string;
}

/** A row that rests on a source, in words, and the place where it is shown. */
export interface UseDescription {
  readonly path: string;
  readonly state: Readonly<Record<string, string>>;
  /** The view that shows it in this state; `null` where a page of its own does. */
  readonly view: string | null;
  /** What it is of, with its period. */
  readonly label: string;
  /** With its unit. */
  readonly value: string;
}

/** Says what a row of a resource is, in one line, and where it is shown. */
export function describeUse(
  resource: CitingDataset,
  row: Row<CitingDataset>,
  { country, project, status, home }: UseNames,
  format: Format,
): UseDescription {
  switch (resource) {
    case 'trade': {
      const { year, reporter, partner, flow, valueUsd } = row as Row<'trade'>;
      const [from, to] = flow === 'export' ? [reporter, partner] : [partner, reporter];
      const seen = from === home ? 'export' : 'import';
      return {
        path: '/trade#trade-volume',
        state: { reporter, flow: seen, from: String(year), to: String(year), tab: 'table' },
        view: 'trade-volume',
        label: `${year}, ${country(from)} → ${country(to)} (${country(reporter)})`,
        value: format.moneyExact(valueUsd),
      };
    }
    case 'imports': {
      const { year, partner, valueUsd } = row as Row<'imports'>;
      return {
        path: '/imports#import-shares',
        state: {
          from: String(year),
          to: String(year),
          ...(partner !== 'WLD' && { partner }),
          'import-shares.tab': 'table',
        },
        view: 'import-shares',
        label: `${year}, ${country(partner)}`,
        value: format.moneyExact(valueUsd),
      };
    }
    case 'exchange-rates': {
      const { period, currency, per, rate } = row as Row<'exchange-rates'>;
      const year = period.slice(0, 4);
      return {
        path: '/context#exchange-rates',
        state: {
          unit: 'usd',
          from: year,
          to: year,
          'exchange-rates.tab': 'table',
          'exchange-rates.freq': period.length === 4 ? 'year' : 'month',
        },
        view: 'exchange-rates',
        label: `${format.date(period)}, ${currency}/${per}`,
        value: `${format.number(rate, 4)} ${currency}/${per}`,
      };
    }
    case 'gdp': {
      const { year, country: code, gdpUsd } = row as Row<'gdp'>;
      return {
        path: '/trade#trade-volume',
        state: { unit: 'gdp', from: String(year), to: String(year), tab: 'table' },
        view: 'trade-volume',
        label: `${year}, ${country(code)}`,
        value: format.moneyExact(gdpUsd),
      };
    }
    case 'projects': {
      const { id, grade } = row as Row<'projects'>;
      return { ...ofProject(id), label: project(id), value: grade };
    }
    case 'project-statuses': {
      const { project: id, date, status: code } = row as Row<'project-statuses'>;
      return { ...ofProject(id), label: project(id), value: `${format.date(date)}, ${status(code)}` };
    }
    case 'project-amounts': {
      const { project: id, value, currency } = row as Row<'project-amounts'>;
      const amount = format.stated(value, currency);
      return { ...ofProject(id), label: project(id), value: amount };
    }
    case 'statements':
      return describeStatement(row as Row<'statements'>, format);
    case 'events': {
      const { start, end, title } = row as Row<'events'>;
      return {
        path: '/timeline#meetings-timeline',
        state: { from: start, to: end ?? start },
        view: 'meetings-timeline',
        label: format.period(start, end),
        value: format.text(title),
      };
    }
    case 'memberships': {
      const { organisation, country: code, date } = row as Row<'memberships'>;
      return {
        path: '/context#memberships',
        state: { 'memberships.tab': 'table' },
        view: 'memberships',
        label: code === null ? organisation : `${organisation}, ${country(code)}`,
        value: format.date(date),
      };
    }
    case 'places': {
      const { name, lat, lon } = row as Row<'places'>;
      return {
        path: '/projects#projects-map',
        state: {},
        view: 'projects-map',
        label: format.text(name),
        value: `${format.number(lat, 4)}°, ${format.number(lon, 4)}°`,
      };
    }
  }
}

function ofProject(id: string): Pick<UseDescription, 'path' | 'state' | 'view'> {
  return { path: `/projects/${id}`, state: {}, view: null };
}

/** Statements on projects stand among the announced, those on trade in the trade view, the others beside the data. */
function describeStatement(row: Row<'statements'>, format: Format): UseDescription {
  const { speaker, scope, statedOn, metric, count, valueUsd, share, jobs, year, periodStart } = row;
  const figures = [
    count === null ? null : format.number(count),
    valueUsd === null ? null : format.stated(valueUsd, 'USD'),
    share === null ? null : format.share(share),
    jobs === null ? null : format.number(jobs),
  ].filter((part) => part !== null);
  const said = `${format.text(scope)}${figures.length > 0 ? `: ${figures.join(' · ')}` : ''}`;
  const label = [statedOn === null ? null : format.date(statedOn), format.text(speaker)]
    .filter((part) => part !== null)
    .join(', ');
  const ofYear = year === null ? periodStart?.slice(0, 4) : String(year);
  if (metric === 'projects') {
    const state = { 'announced-projects.tab': 'table' };
    return { path: '/projects#announced-projects', state, view: 'announced-projects', label, value: said };
  }
  if (valueUsd !== null && ofYear !== undefined && metric.startsWith('t')) {
    const state = { said: 'all', from: ofYear, to: ofYear, tab: 'table' };
    return { path: '/trade#trade-volume', state, view: 'trade-volume', label, value: said };
  }
  // Stated in another currency, or on what no view is about: the words stand here, the row in the file.
  if (count === null && valueUsd === null && share === null) {
    return { path: '/data#statements', state: {}, view: null, label, value: said };
  }
  const state = { 'key-figures.tab': 'table' };
  return { path: '/#key-figures', state, view: 'key-figures', label, value: said };
}
