import * as v from 'valibot';
import { packageSchema } from '../schemas.ts';

/*
 * A released version of the data package is kept as what was different in it: one small file per version in
 * `data/versions/`, leading back from the version that followed.
 */

/** A row of any resource, before its schema is known. */
export type AnyRow = Readonly<Record<string, unknown>>;

/** The values of a row's primary key. */
export type RowKey = readonly (string | number | boolean | null)[];

// What the rows hold is checked by the resources' own schemas once they are restored.
const keySchema = v.custom<RowKey>(Array.isArray, 'the values of a primary key');
const rowSchema = v.custom<AnyRow>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'fields of a row',
);

const resourcePatchSchema = v.object({
  /** The resource's name. */
  name: v.string(),
  /** Fields that name a row of this resource: its primary key. */
  key: v.array(v.string()),
  /** Rows that both versions have, with the fields that were different and what they were. */
  changed: v.array(v.object({ row: keySchema, was: rowSchema })),
  /** Keys of the rows that came afterwards. */
  added: v.array(keySchema),
  /** Rows that are gone, with their place in the table of that version (from 0). */
  removed: v.array(v.object({ at: v.number(), row: rowSchema })),
  /** Keys in their former order; only where the rows that both have were put into another one. */
  order: v.optional(v.array(keySchema)),
});
export type ResourcePatch = v.InferOutput<typeof resourcePatchSchema>;

export const versionPatchSchema = v.object({
  version: v.string(),
  /** The version that followed; the patch leads from it back to `version`. */
  next: v.string(),
  /** The `dashboard` block of the description, where it was another one. */
  dashboard: v.optional(packageSchema.entries.dashboard),
  /** By resource; one without differences is left out. */
  resources: v.array(resourcePatchSchema),
});
export type VersionPatch = v.InferOutput<typeof versionPatchSchema>;

/** A row's key as one text, to look it up by. */
export function keyText(key: RowKey): string {
  return JSON.stringify(key);
}

/** The key of a row, in the order of the key's fields. */
export function keyOf(row: AnyRow, fields: readonly string[]): RowKey {
  return fields.map((field) => {
    const value = row[field];
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? value
      : null;
  });
}
