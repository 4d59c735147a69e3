import * as v from 'valibot';
import { datasetSchemas, packageSchema, type DatasetName } from '../../src/domain/schemas.ts';
import { checkContent } from './check-content.ts';
import { checkDictionary } from './check-dictionary.ts';
import { checkTable, type JsonRow, type Tables } from './check-table.ts';
import { descriptorSchema, type Resource } from './descriptor.ts';
import { show, type Fault } from './fault.ts';

/** The parsed files of a package by file name; a file that is no JSON is absent and its text in `unreadable`. */
export interface PackageFiles {
  readonly files: ReadonlyMap<string, unknown>;
  readonly unreadable: ReadonlyMap<string, string>;
}

/**
 * Checks a whole data package without network: the descriptor, every table against its Table Schema, every row against
 * the schema that the app reads it with, and what the tables must be to each other. No fault means that the app can show it.
 */
export function checkPackage({ files, unreadable }: PackageFiles): readonly Fault[] {
  const broken = [...unreadable].map(([file, message]): Fault => ({
    file,
    row: null,
    field: null,
    expected: 'JSON',
    got: message,
  }));
  const descriptor = v.safeParse(descriptorSchema, files.get('datapackage.json'));
  if (!descriptor.success) {
    return [...broken, ...descriptor.issues.map((issue) => descriptorFault(issue))];
  }
  const { resources } = descriptor.output;
  const missing = resources
    .filter(({ path }) => !Array.isArray(files.get(path)) && !unreadable.has(path))
    .map(({ path }): Fault => ({
      file: path,
      row: null,
      field: null,
      expected: 'an array of rows',
      got: show(files.get(path)),
    }));
  const tables: Tables = new Map(
    resources.map(({ name, path }) => [
      name,
      Array.isArray(files.get(path)) ? (files.get(path) as JsonRow[]) : [],
    ]),
  );
  return [
    ...broken,
    ...missing,
    ...checkDescriptor(resources),
    ...checkDashboard(files.get('datapackage.json'), tables),
    ...(unreadable.has('dictionary.json') ? [] : checkDictionary(files.get('dictionary.json'), resources)),
    ...resources.flatMap((resource) => checkTable(resource, tables)),
    ...checkAppSchemas(tables),
    ...checkContent(tables),
  ];
}

function checkDescriptor(resources: readonly Resource[]): readonly Fault[] {
  return resources.flatMap(({ name, schema }, index) => [
    ...(resources.findIndex((other) => other.name === name) === index
      ? []
      : [inDescriptor(`resources.${index}.name`, 'a name used once', name)]),
    ...schema.fields
      .filter((field, at) => schema.fields.findIndex((other) => other.name === field.name) !== at)
      .map((field) => inDescriptor(`${name}.fields`, 'field names used once', field.name)),
    ...[schema.primaryKey ?? []]
      .flat()
      .filter((key) => !schema.fields.some((field) => field.name === key))
      .map((key) => inDescriptor(`${name}.primaryKey`, 'a field of the schema', key)),
  ]);
}

/** Which rows the key figures rest on must exist. */
function checkDashboard(json: unknown, tables: Tables): readonly Fault[] {
  const parsed = v.safeParse(packageSchema, json);
  if (!parsed.success) return parsed.issues.map((issue) => descriptorFault(issue));
  const { dashboard } = parsed.output;
  const has = (table: string, id: string) => (tables.get(table) ?? []).some((row) => row['id'] === id);
  return [
    ...[dashboard.reporter, dashboard.partner]
      .filter((id) => !has('partners', id))
      .map((id) => inDescriptor('dashboard', 'a value of partners.id', id)),
    ...Object.values(dashboard.statements)
      .filter((id) => !has('statements', id))
      .map((id) => inDescriptor('dashboard.statements', 'a value of statements.id', id)),
    ...(has('sources', dashboard.article)
      ? []
      : [inDescriptor('dashboard.article', 'a value of sources.id', dashboard.article)]),
  ];
}

/** The schemas that the app reads with; what they refuse would show as a broken view. */
function checkAppSchemas(tables: Tables): readonly Fault[] {
  return (Object.keys(datasetSchemas) as DatasetName[]).flatMap((name) =>
    (tables.get(name) ?? []).flatMap((row, index) => {
      const result = v.safeParse(datasetSchemas[name], row, { abortEarly: true });
      if (result.success) return [];
      const [issue] = result.issues;
      return [
        {
          file: `${name}.json`,
          row: index + 1,
          field: v.getDotPath(issue),
          expected: issue.expected ?? issue.message,
          got: issue.received,
        },
      ];
    }),
  );
}

function descriptorFault(issue: v.BaseIssue<unknown>): Fault {
  return inDescriptor(v.getDotPath(issue) ?? '', issue.expected ?? issue.message, issue.input);
}

function inDescriptor(field: string, expected: string, got: unknown): Fault {
  return { file: 'datapackage.json', row: null, field, expected, got: show(got) };
}
