import * as v from 'valibot';
import { LANGUAGES } from '../../i18n/language.ts';

/*
 * What a slide shows, for a program. It travels with the slide as a custom XML part, also when the slide is copied into
 * another deck, so that the figures of an old slide can be held against the data of today.
 */

const cell = v.union([v.number(), v.string(), v.null()]);

const recordSchema = v.object({
  /** Version of this format. */
  format: v.literal(1),
  view: v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/)),
  /** Query string of the state, without the language. */
  state: v.pipe(v.string(), v.maxLength(4000)),
  language: v.picklist(LANGUAGES),
  /** Version and day of the data. */
  version: v.pipe(v.string(), v.maxLength(40)),
  created: v.pipe(v.string(), v.maxLength(40)),
  title: v.pipe(v.string(), v.maxLength(1000)),
  columns: v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(100)),
  /** Row id and the values in the order of the columns. */
  rows: v.pipe(v.array(v.tuple([v.pipe(v.string(), v.maxLength(200)), v.array(cell)])), v.maxLength(5000)),
});

export type SlideRecord = v.InferOutput<typeof recordSchema>;

export const RECORD_NAMESPACE = 'urn:kazakhstan-russia-dashboard:slide';

/** A record read from a file that anybody may have touched; `null` for what is none. */
export function parseRecord(json: string): SlideRecord | null {
  try {
    const result = v.safeParse(recordSchema, JSON.parse(json));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
