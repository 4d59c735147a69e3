import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { localizedSchema } from '../domain/schemas.ts';
import type { FileName } from './data-error.ts';
import { fetchResource } from './fetch-resource.ts';
import { invalidRow } from './parse-resource.ts';

/** Units of fields; the page names them in the reader's language. */
export const UNITS = ['usd', 'rate', 'amount', 'projects', 'share', 'change', 'persons', 'degrees'] as const;

/** One field, or several. */
const names = v.custom<string | readonly string[]>(
  (value) => typeof value === 'string' || Array.isArray(value),
);

const fieldSchema = v.object({
  name: v.string(),
  type: v.string(),
  label: localizedSchema,
  'x-unit': v.optional(v.picklist(UNITS)),
  'x-references': v.optional(v.object({ resource: v.string() })),
  constraints: v.optional(
    v.object({ required: v.optional(v.boolean()), enum: v.optional(v.array(v.string())) }),
  ),
});

const descriptorSchema = v.object({
  resources: v.array(
    v.object({
      name: v.string(),
      path: v.string(),
      label: localizedSchema,
      schema: v.object({
        fields: v.array(fieldSchema),
        primaryKey: v.optional(names),
        foreignKeys: v.optional(
          v.array(v.object({ fields: names, reference: v.object({ resource: v.string() }) })),
        ),
      }),
    }),
  ),
});

/**
 * `dictionary.json`: what each resource and each field is, in sentences, by their names. Apart from `datapackage.json`, which
 * every page fetches and which has them in English alone, as its standard wants.
 */
export const proseSchema = v.record(
  v.string(),
  v.object({ description: localizedSchema, fields: v.record(v.string(), localizedSchema) }),
);
type Prose = v.InferOutput<typeof proseSchema>;

type Descriptor = v.InferOutput<typeof descriptorSchema>['resources'][number];
type Described = Prose[string]['description'];

/** One resource of the package: what it and its fields are called, and what they mean, in every language. */
export interface DescribedResource extends Omit<Descriptor, 'schema'> {
  readonly description: Described;
  readonly schema: Omit<Descriptor['schema'], 'fields'> & {
    readonly fields: readonly (v.InferOutput<typeof fieldSchema> & { readonly description: Described })[];
  };
}

export type Dictionary = readonly DescribedResource[];

/**
 * The dictionary from the parsed `datapackage.json` and `dictionary.json`. @throws DataError `invalid`, also where a
 * resource or field has no sentence
 */
export function parseDictionary(descriptor: unknown, prose: unknown): Dictionary {
  const { resources } = parsed('datapackage', descriptorSchema, descriptor);
  const sentences = parsed('dictionary', proseSchema, prose);
  return resources.map((resource) => {
    const own = sentences[resource.name];
    return {
      ...resource,
      description: described(own?.description),
      schema: {
        ...resource.schema,
        fields: resource.schema.fields.map((field) => ({
          ...field,
          description: described(own?.fields[field.name]),
        })),
      },
    };
  });
}

function parsed<S extends v.GenericSchema>(file: FileName, schema: S, json: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (result.success) return result.output;
  throw invalidRow(file, 1, result.issues[0]);
}

function described(sentence: Described | undefined): Described {
  return parsed('dictionary', localizedSchema, sentence);
}

export const dictionaryQuery = queryOptions({
  queryKey: ['data', 'dictionary'],
  queryFn: async ({ signal }) => {
    const [descriptor, prose] = await Promise.all([
      fetchResource('datapackage', signal),
      fetchResource('dictionary', signal),
    ]);
    return parseDictionary(descriptor, prose);
  },
  staleTime: Infinity,
  retry: false,
  retryOnMount: false,
  networkMode: 'always',
});
