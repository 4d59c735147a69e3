import type { Field, Resource } from './descriptor.ts';
import { show, type Fault } from './fault.ts';

export type JsonRow = Readonly<Record<string, unknown>>;
/** Rows of every resource by its name. */
export type Tables = ReadonlyMap<string, readonly JsonRow[]>;

/** Holds every row of a resource against its Table Schema: types, constraints, keys and references. */
export function checkTable(resource: Resource, tables: Tables): readonly Fault[] {
  const rows = tables.get(resource.name) ?? [];
  return [
    ...rows.flatMap((row, index) => [
      ...checkFields(resource, row, index),
      ...strangers(resource, row, index),
    ]),
    ...checkUnique(resource, rows),
    ...checkReferences(resource, rows, tables),
  ];
}

function checkFields(resource: Resource, row: JsonRow, index: number): readonly Fault[] {
  return resource.schema.fields.flatMap((field) => {
    const value = row[field.name];
    const expected = value === null || value === undefined ? missing(field, value) : wrong(field, value);
    return expected === null ? [] : [fault(resource, index, field.name, expected, value)];
  });
}

/** A field that is absent is a slip; one that is null says "not documented". */
function missing(field: Field, value: null | undefined): string | null {
  if (field.constraints?.required) return 'a value (required)';
  return value === undefined ? 'a value or null' : null;
}

function wrong({ type, constraints = {} }: Field, value: unknown): string | null {
  if (!hasType(type, value)) return `type ${type}`;
  if (value === '') return 'a text that is not empty (or null)';
  if (constraints.enum && !constraints.enum.includes(String(value)))
    return `one of ${constraints.enum.join(', ')}`;
  if (constraints.pattern !== undefined && !new RegExp(constraints.pattern, 'u').test(String(value))) {
    return `text like ${constraints.pattern}`;
  }
  if (typeof value === 'number' && constraints.minimum !== undefined && value < constraints.minimum) {
    return `at least ${constraints.minimum}`;
  }
  if (typeof value === 'number' && constraints.maximum !== undefined && value > constraints.maximum) {
    return `at most ${constraints.maximum}`;
  }
  const length = Array.isArray(value) || typeof value === 'string' ? value.length : null;
  if (length !== null && constraints.minLength !== undefined && length < constraints.minLength) {
    return `at least ${constraints.minLength} entries`;
  }
  return null;
}

function hasType(type: Field['type'], value: unknown): boolean {
  switch (type) {
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    default:
      return typeof value === type;
  }
}

function strangers(resource: Resource, row: JsonRow, index: number): readonly Fault[] {
  const known = new Set(resource.schema.fields.map(({ name }) => name));
  return Object.keys(row)
    .filter((key) => !known.has(key))
    .map((key) => fault(resource, index, key, 'only fields of the schema', row[key]));
}

function checkUnique(resource: Resource, rows: readonly JsonRow[]): readonly Fault[] {
  const { fields, primaryKey } = resource.schema;
  const keys = [
    ...(primaryKey === undefined ? [] : [asList(primaryKey)]),
    ...fields.filter((field) => field.constraints?.unique).map((field) => [field.name]),
  ];
  return keys.flatMap((key) => {
    const seen = new Map<string, number>();
    return rows.flatMap((row, index) => {
      const value = JSON.stringify(key.map((name) => row[name]));
      const before = seen.get(value);
      seen.set(value, index);
      return before === undefined
        ? []
        : [
            fault(
              resource,
              index,
              key.join(', '),
              `a key unlike that of row ${before + 1}`,
              key.map((name) => row[name]),
            ),
          ];
    });
  });
}

function checkReferences(resource: Resource, rows: readonly JsonRow[], tables: Tables): readonly Fault[] {
  const { fields, foreignKeys = [] } = resource.schema;
  const references = [
    ...foreignKeys.map(({ fields: own, reference }) => ({
      own: asList(own)[0] ?? '',
      resource: reference.resource,
      field: asList(reference.fields)[0] ?? '',
    })),
    ...fields.flatMap((field) => {
      const reference = field['x-references'];
      return reference ? [{ own: field.name, ...reference }] : [];
    }),
  ];
  return references.flatMap(({ own, resource: other, field }) => {
    const target = tables.get(other);
    if (!target)
      return [
        {
          file: 'datapackage.json',
          row: null,
          field: own,
          expected: 'a reference to a resource of the package',
          got: show(other),
        },
      ];
    const known = new Set(target.map((row) => row[field]));
    return rows.flatMap((row, index) => {
      const value = row[own];
      const values = Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
      return values
        .filter((one) => !known.has(one))
        .map((one) => fault(resource, index, own, `a value of ${other}.${field}`, one));
    });
  });
}

function asList(names: string | readonly string[]): readonly string[] {
  return typeof names === 'string' ? [names] : names;
}

function fault(resource: Resource, index: number, field: string, expected: string, got: unknown): Fault {
  return { file: resource.path, row: index + 1, field, expected, got: show(got) };
}
