import type { Row } from '../domain/schemas.ts';
import type { CitingDataset } from '../domain/source-use.ts';
import { isCurrency, type Format } from '../i18n/format.ts';

/** Labels of the ids that rows name. */
export interface UseNames {
  readonly country: (code: string) => string;
  readonly project: (id: string) => string;
  readonly status: (id: string) => string;
}

/** A row that rests on a source, in words, and the place where it is shown. */
export interface UseDescription {
  readonly path: string;
  readonly state: Readonly<Record<string, string>>;
  readonly label: string;
  readonly value: string;
}

/** Says what a row of a resource is, in one line. */
export function describeUse(
  resource: CitingDataset,
  row: Row<CitingDataset>,
  { country, project, status }: UseNames,
  format: Format,
): UseDescription {
  switch (resource) {
    case 'trade': {
      const { year, reporter, partner, flow, valueUsd } = row as Row<'trade'>;
      const [from, to] = flow === 'export' ? [reporter, partner] : [partner, reporter];
      const label = `${year}, ${country(from)} → ${country(to)} (${country(reporter)})`;
      return { path: '/trade', state: { reporter }, label, value: format.moneyExact(valueUsd) };
    }
    case 'imports': {
      const { year, partner, valueUsd } = row as Row<'imports'>;
      return {
        path: '/imports',
        state: {},
        label: `${year}, ${country(partner)}`,
        value: format.moneyExact(valueUsd),
      };
    }
    case 'exchange-rates': {
      const { period, currency, per, rate } = row as Row<'exchange-rates'>;
      return {
        path: '/context',
        state: {},
        label: `${format.date(period)}, ${currency}/${per}`,
        value: format.number(rate, 4),
      };
    }
    case 'gdp': {
      const { year, country: code, gdpUsd } = row as Row<'gdp'>;
      return {
        path: '/trade',
        state: { unit: 'gdp' },
        label: `${year}, ${country(code)}`,
        value: format.moneyExact(gdpUsd),
      };
    }
    case 'projects': {
      const { id, grade } = row as Row<'projects'>;
      return { path: `/projects/${id}`, state: {}, label: project(id), value: grade };
    }
    case 'project-statuses': {
      const { project: id, date, status: code } = row as Row<'project-statuses'>;
      return {
        path: `/projects/${id}`,
        state: {},
        label: project(id),
        value: `${format.date(date)}, ${status(code)}`,
      };
    }
    case 'project-amounts': {
      const { project: id, value, currency } = row as Row<'project-amounts'>;
      const amount = isCurrency(currency) ? format.money(value, currency) : format.number(value);
      return { path: `/projects/${id}`, state: {}, label: project(id), value: amount };
    }
    case 'statements': {
      const { speaker, scope } = row as Row<'statements'>;
      return {
        path: '/projects#announced-projects',
        state: {},
        label: format.text(speaker),
        value: format.text(scope),
      };
    }
    case 'events': {
      const { start, end, title } = row as Row<'events'>;
      const state = { from: start, to: end ?? start };
      return { path: '/timeline', state, label: format.period(start, end), value: format.text(title) };
    }
    case 'memberships': {
      const { organisation, country: code, date } = row as Row<'memberships'>;
      const label = code === null ? organisation : `${organisation}, ${country(code)}`;
      return { path: '/context#memberships', state: {}, label, value: format.date(date) };
    }
    case 'places': {
      const { name, lat, lon } = row as Row<'places'>;
      return { path: '/projects#projects-map', state: {}, label: format.text(name), value: `${lat}, ${lon}` };
    }
  }
}
