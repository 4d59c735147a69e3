import type { ProjectDataset } from '../../domain/projects/datasets.ts';
import { cellOf, type Cell, type Table, type TableRow } from '../../domain/table.ts';
import { defineView } from '../../view-kit/view.ts';
import { MOST_COMPARED } from '../shared/comparison-context.ts';
import { attributesOf } from './attributes.ts';
import { projectsCompare as manifest } from './manifest.ts';
import type { Messages } from './messages/en.ts';
import { comparedIn, dayOf, params, ROWS, type Input } from './params.ts';

/** Of more projects only those are offered that are chosen already: nobody looks through a list of thousands. */
const MOST_LISTED = 500;

/** Key of the column that says how the projects relate in an attribute. */
export const RELATION = 'relation';

/** How the values of one attribute relate: `partly` where it is documented of some only. */
export type Relation = 'same' | 'different' | 'partly' | 'none';

export function relationOf(cells: readonly Cell[]): Relation {
  const values = cells.map(({ value }) => value);
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return 'none';
  if (new Set(known).size > 1) return 'different';
  return known.length < values.length ? 'partly' : 'same';
}

function table(input: Input): Table {
  const { messages, format, params: values } = input;
  const compared = comparedIn(input);
  const rows = attributesOf(input).map(({ key, label, cell }) => {
    const cells = compared.map((shown) => [shown.project.id, cell(shown)] as const);
    const relation = relationOf(cells.map(([, own]) => own));
    const row: TableRow = {
      id: key,
      cells: {
        attribute: { value: label },
        ...Object.fromEntries(cells),
        [RELATION]: { value: messages.relations[relation] },
      },
    };
    return { row, relation };
  });
  const hasRelation = compared.length > 1;
  return {
    columns: [
      { key: 'attribute', label: messages.attribute, type: 'text', isRowHeader: true },
      ...compared.map(({ project }) => ({
        key: project.id,
        label: format.text(project.name),
        // Figures among the words say themselves what they are.
        type: 'text' as const,
      })),
      ...(hasRelation
        ? [{ key: RELATION, label: messages.relation, type: 'text' as const, isRemark: true }]
        : []),
    ],
    rows:
      compared.length === 0
        ? []
        : rows
            .filter(
              ({ relation }) =>
                values.rows === 'all' || !hasRelation || relation === 'different' || relation === 'partly',
            )
            .map(({ row }) => row),
  };
}

/** What the relation of a row is, read from the table. */
export function rowRelation(row: TableRow, { relations }: Messages): Relation | null {
  const { value } = cellOf(row, RELATION);
  return (Object.keys(relations) as Relation[]).find((relation) => relations[relation] === value) ?? null;
}

function subtitle(input: Input): string {
  const { messages, format, params: values } = input;
  return [
    messages.subtitle(format.date(dayOf(input))),
    ...(new Set(values.compare).size > MOST_COMPARED ? [messages.tooMany] : []),
  ].join(' ');
}

export const view = defineView<ProjectDataset, typeof params, Messages>({
  manifest,
  params,
  messages: {
    de: () => import('./messages/de.ts'),
    en: () => import('./messages/en.ts'),
    ru: () => import('./messages/ru.ts'),
    kk: () => import('./messages/kk.ts'),
  },
  title: (messages) => messages.title,
  controls: ({ data, format, messages, params: { compare } }) => [
    {
      kind: 'multiple',
      key: 'compare',
      label: messages.choose,
      options: (data.projects.length > MOST_LISTED
        ? data.projects.filter(({ id }) => compare.includes(id))
        : data.projects
      ).map(({ id, name }) => ({ value: id, label: format.text(name) })),
      isDisplay: true,
    },
    {
      kind: 'choice',
      key: 'rows',
      label: messages.attribute,
      options: ROWS.map((value) => ({ value, label: messages.rows[value] })),
      isCompact: true,
    },
  ],
  table,
  // Names alone are compared in the heading: what differs is a matter of the reader's question.
  finding: () => null,
  subtitle,
  notes: () => ['first-part-read'],
  chart: () => import('./chart.tsx'),
  isChartTable: true,
});
