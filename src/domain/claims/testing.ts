import { realRows } from '../testing.ts';
import { checksOf, type Check } from './check.ts';
import { claimsOf, type Subject } from './claim.ts';

/** For tests only: the package's statements. */
export const statements = realRows('statements');
/** Those that the article's figures rest on. */
const seed = { pending: 'C06', carriedOut: 'C05', tradeVolume: 'C34', importShare: 'C55' };

/** What claims are checked against: the package's own rows, with labels in English. */
const context = {
  data: {
    trade: realRows('trade'),
    imports: realRows('imports'),
    projects: realRows('projects'),
    'project-statuses': realRows('project-statuses'),
    statuses: realRows('statuses'),
  },
  pair: { reporter: 'KAZ', partner: 'RUS' },
  labels: {
    export: 'Exports',
    import: 'Imports',
    total: 'Total',
    allImports: 'All imports',
    stated: 'Stated',
    data: 'Data',
    project: (row: { readonly name: { readonly en: string } }) => row.name.en,
  },
};

/** For tests only: every claim of the statements, and what the data say of one of them. */
export const claims = claimsOf(statements, seed);

export function checks(statement: string, subject: Subject): readonly Check[] {
  const claim = claims.find((one) => one.statement.id === statement && one.subject === subject);
  return claim ? checksOf(claim, context) : [];
}
