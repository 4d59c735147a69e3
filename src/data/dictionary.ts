import { queryOptions } from '@tanstack/react-query';
import * as v from 'valibot';
import { localizedSchema } from '../domain/schemas.ts';
import { fetchResource } from './fetch-resource.ts';
import { invalidRow } from './parse-resource.ts';

/** Units of fields; the page names them in the reader's language. */
export const UNITS = ['usd', 'rate', 'amount', 'projects', 'share', 'change', 'persons', 'degrees'] as const;

/** One field, or several. */
const names = v.custom<string | readonly string[]>(
  (value) => typeof value === 'string' || Array.isArray(value),
);

const dictionarySchema = v.array(
  v.object({
    name: v.string(),
    path: v.string(),
    label: localizedSchema,
    description: v.string(),
    schema: v.object({
      fields: v.array(
        v.object({
          name: v.string(),
          type: v.string(),
          label: localizedSchema,
          'x-unit': v.optional(v.picklist(UNITS)),
          'x-references': v.optional(v.object({ resource: v.string() })),
          constraints: v.optional(
            v.object({ required: v.optional(v.boolean()), enum: v.optional(v.array(v.string())) }),
          ),
        }),
      ),
      primaryKey: v.optional(names),
      foreignKeys: v.optional(
        v.array(v.object({ fields: names, reference: v.object({ resource: v.string() }) })),
      ),
    }),
  }),
);

/** What each field of each resource means, in every language: the part of `datapackage.json` that the data page shows. */
export type Dictionary = v.InferOutput<typeof dictionarySchema>;

/** The dictionary in a parsed `datapackage.json`. @throws DataError `invalid` */
export function parseDictionary(json: unknown): Dictionary {
  const result = v.safeParse(v.object({ resources: dictionarySchema }), json, { abortEarly: true });
  if (result.success) return result.output.resources;
  throw invalidRow('datapackage', 1, result.issues[0]);
}

export const dictionaryQuery = queryOptions({
  queryKey: ['data', 'dictionary'],
  queryFn: async ({ signal }) => parseDictionary(await fetchResource('datapackage', signal)),
  staleTime: Infinity,
  retry: false,
  retryOnMount: false,
  networkMode: 'always',
});
