import * as v from 'valibot';
import { UNITS } from '../../src/data/dictionary.ts';
import { localizedSchema } from '../../src/domain/schemas.ts';

/*
 * The part of the Frictionless standards (Data Package, Data Resource, Table Schema) that the package uses, and our own
 * properties `label`, `x-unit`, `x-references` and `dashboard`.
 */

const name = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9._-]*$/));
const names = v.union([v.string(), v.pipe(v.array(v.string()), v.minLength(1))]);

const fieldSchema = v.object({
  name: v.pipe(v.string(), v.nonEmpty()),
  type: v.picklist(['string', 'integer', 'number', 'boolean', 'object', 'array']),
  description: v.pipe(v.string(), v.nonEmpty()),
  label: localizedSchema,
  constraints: v.optional(
    v.strictObject({
      required: v.optional(v.boolean()),
      unique: v.optional(v.boolean()),
      enum: v.optional(v.array(v.string())),
      pattern: v.optional(v.string()),
      minimum: v.optional(v.number()),
      maximum: v.optional(v.number()),
      minLength: v.optional(v.number()),
    }),
  ),
  /** What is counted or measured, for readers in any language. */
  'x-unit': v.optional(v.picklist(UNITS)),
  'x-references': v.optional(v.strictObject({ resource: v.string(), field: v.string() })),
});

const resourceSchema = v.object({
  name,
  /** A file beside the descriptor: no address, no way out of the folder. */
  path: v.pipe(v.string(), v.regex(/^[\w-]+\.json$/)),
  format: v.literal('json'),
  mediatype: v.literal('application/json'),
  encoding: v.literal('utf-8'),
  label: localizedSchema,
  description: v.pipe(v.string(), v.nonEmpty()),
  schema: v.object({
    fields: v.pipe(v.array(fieldSchema), v.minLength(1)),
    primaryKey: v.optional(names),
    foreignKeys: v.optional(
      v.array(v.object({ fields: names, reference: v.object({ resource: v.string(), fields: names }) })),
    ),
  }),
});

export const descriptorSchema = v.object({
  profile: v.literal('data-package'),
  name,
  title: v.pipe(v.string(), v.nonEmpty()),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  created: v.pipe(v.string(), v.isoTimestamp()),
  licenses: v.pipe(
    v.array(v.object({ name: v.string(), path: v.pipe(v.string(), v.url()) })),
    v.minLength(1),
  ),
  resources: v.pipe(v.array(resourceSchema), v.minLength(1)),
});

export type Resource = v.InferOutput<typeof resourceSchema>;
export type Field = v.InferOutput<typeof fieldSchema>;
