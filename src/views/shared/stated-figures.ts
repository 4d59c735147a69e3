import type { Row } from '../../domain/schemas.ts';
import type { Figure } from '../../domain/table.ts';
import type { Format } from '../../i18n/format.ts';

/** The number that a statement gives, with who stated it of what. */
export function statedCount(statement: Row<'statements'>, format: Format): Figure {
  return { ...stated(statement, format), type: 'count', value: statement.count };
}

/** The amount that a statement gives. */
export function statedValue(statement: Row<'statements'>, format: Format): Figure {
  return { ...stated(statement, format), type: 'usd', value: statement.valueUsd };
}

function stated({ scope, speaker, statedOn, source }: Row<'statements'>, format: Format) {
  return {
    label: format.text(scope),
    reporter: format.text(speaker),
    source,
    notes: ['scopes-differ'],
    ...(statedOn !== null && { period: statedOn }),
  };
}
