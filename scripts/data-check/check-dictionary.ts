import * as v from 'valibot';
import { proseSchema } from '../../src/data/dictionary.ts';
import type { Resource } from './descriptor.ts';
import { show, type Fault } from './fault.ts';

/**
 * Every resource and every field of the descriptor has its sentence in all languages, the English one is that of the
 * descriptor, and nothing is described that is not there.
 */
export function checkDictionary(json: unknown, resources: readonly Resource[]): readonly Fault[] {
  const parsed = v.safeParse(proseSchema, json);
  if (!parsed.success) {
    return parsed.issues.map((issue) => fault(v.getDotPath(issue), issue.expected, issue.input));
  }
  const prose = parsed.output;
  const wanted = new Map(
    resources.flatMap(({ name, description, schema }) => [
      [name, description] as const,
      ...schema.fields.map((field) => [`${name}.fields.${field.name}`, field.description] as const),
    ]),
  );
  const given = new Map(
    Object.entries(prose).flatMap(([name, { description, fields }]) => [
      [name, description] as const,
      ...Object.entries(fields).map(([field, text]) => [`${name}.fields.${field}`, text] as const),
    ]),
  );
  return [
    ...[...wanted].flatMap(([path, english]) => {
      const text = given.get(path);
      if (!text) return [fault(path, 'a sentence in every language', undefined)];
      return text.en === english
        ? []
        : [fault(`${path}.en`, `the sentence of datapackage.json: ${english}`, text.en)];
    }),
    ...[...given.keys()]
      .filter((path) => !wanted.has(path))
      .map((path) => fault(path, 'a resource or field of datapackage.json', path)),
  ];
}

function fault(field: string | null, expected: string, got: unknown): Fault {
  return { file: 'dictionary.json', row: null, field, expected, got: show(got) };
}
