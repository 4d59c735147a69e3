import * as v from 'valibot';

/** A text in the four languages of the product; every one is filled. */
export const localizedSchema = v.object({
  de: v.pipe(v.string(), v.nonEmpty()),
  en: v.pipe(v.string(), v.nonEmpty()),
  ru: v.pipe(v.string(), v.nonEmpty()),
  kk: v.pipe(v.string(), v.nonEmpty()),
});
export type Localized = v.InferOutput<typeof localizedSchema>;

const id = v.pipe(v.string(), v.nonEmpty());
const ids = v.array(id);
const text = v.nullable(localizedSchema);
const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2100));
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));
/** ISO date with its true precision: `2022`, `2022-05` or `2022-05-30`. */
const partialDate = v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));
const grade = v.picklist(['A', 'B', 'C']);
const sources = v.pipe(ids, v.minLength(1));
const flow = v.picklist(['export', 'import']);
const qualifier = v.picklist(['exact', 'about', 'almost', 'more-than']);

const codeSchema = v.object({ id, name: localizedSchema, description: text });

/**
 * One schema per resource of the data package; the keys are the resource names. Types of rows come from here
 * and from nowhere else (`Row<'trade'>`). A test keeps them equal to the Table Schemas of `datapackage.json`.
 */
export const datasetSchemas = {
  /** Goods trade of the pair per year, in current US dollars, as each reporter counts it. */
  trade: v.object({
    year,
    reporter: id,
    partner: id,
    flow,
    valueUsd: amount,
    /** `preferred`: the series that is drawn; `other`: another vintage or compiler of the same figure. */
    series: v.picklist(['preferred', 'other']),
    isComplete: v.boolean(),
    notes: ids,
    source: sources,
  }),
  /** Imports of the reporter by partner per year, in current US dollars; `WLD` is the total. */
  imports: v.object({
    year,
    reporter: id,
    partner: id,
    valueUsd: amount,
    isComplete: v.boolean(),
    notes: ids,
    source: sources,
  }),
  /** Units of `currency` for one unit of `per`, average of the period. */
  'exchange-rates': v.object({
    period: partialDate,
    currency: id,
    per: id,
    rate: v.pipe(v.number(), v.finite(), v.gtValue(0)),
    isDerived: v.boolean(),
    notes: ids,
    source: sources,
  }),
  gdp: v.object({ year, country: id, gdpUsd: amount, source: sources }),
  projects: v.object({
    id,
    name: localizedSchema,
    type: id,
    sector: id,
    subsector: text,
    regions: ids,
    places: ids,
    placeNote: text,
    capacity: text,
    /** Which official statement names the project, in words; null: none known. */
    named: text,
    grade,
    /** False for rows that must not be counted as Kazakh–Russian projects on Kazakh soil. */
    isCounted: v.boolean(),
    note: text,
    source: sources,
  }),
  'project-partners': v.object({ project: id, company: id, side: id, role: text }),
  'project-statuses': v.object({
    project: id,
    date: partialDate,
    /** `since`: the status began then; `observed`: it is known to have held then, its beginning is not. */
    kind: v.picklist(['since', 'observed']),
    status: id,
    basis: v.picklist(['stated', 'derived']),
    source: sources,
    note: text,
  }),
  'project-amounts': v.object({
    project: id,
    measure: v.picklist(['investment', 'jobs']),
    value: amount,
    currency: v.nullable(id),
    isHeadline: v.boolean(),
    statedOn: v.nullable(partialDate),
    scope: text,
    source: sources,
  }),
  statements: v.object({
    id,
    statedOn: v.nullable(partialDate),
    statedOnBasis: v.nullable(v.picklist(['stated', 'inferred'])),
    period: text,
    /** The same period for machines, ends included: `2021`–`2021`, `2022-01`–`2022-11`. Not in packages before 1.1.0. */
    periodStart: v.optional(v.nullable(partialDate), null),
    periodEnd: v.optional(v.nullable(partialDate), null),
    year: v.nullable(year),
    speaker: localizedSchema,
    /** Country that the speaker speaks for; null for media and for both sides at once. Not in packages before 1.1.0. */
    speakerSide: v.optional(v.nullable(id), null),
    metric: id,
    stage: v.nullable(id),
    scope: localizedSchema,
    count: v.nullable(amount),
    /** How the count was worded; `qualifier` is that of the value or share. */
    countQualifier: v.nullable(qualifier),
    valueUsd: v.nullable(amount),
    share: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
    jobs: v.nullable(amount),
    /** Relative change on the year before, as stated; "a third" is 0.3333. */
    change: v.nullable(v.pipe(v.number(), v.finite())),
    qualifier,
    countedBy: v.nullable(id),
    note: text,
    source: sources,
  }),
  'statement-stages': codeSchema,
  events: v.object({
    id,
    start: partialDate,
    end: v.nullable(partialDate),
    category: id,
    title: localizedSchema,
    place: text,
    description: text,
    /** `report`: the date is that of the report, not of the event. */
    dateBasis: v.picklist(['stated', 'inferred', 'report']),
    source: sources,
    grade,
  }),
  memberships: v.object({
    id,
    organisation: id,
    country: v.nullable(id),
    event: id,
    date: partialDate,
    /** What another of the sources gives instead; null: they agree. */
    otherDate: v.nullable(partialDate),
    place: text,
    note: text,
    notes: ids,
    source: sources,
    grade,
  }),
  sources: v.object({
    id,
    publisher: v.string(),
    title: v.nullable(v.string()),
    titleStatus: v.picklist(['stated', 'descriptive', 'none']),
    date: v.nullable(partialDate),
    dateStatus: v.picklist(['stated', 'inferred', 'none']),
    url: v.string(),
    language: v.nullable(v.string()),
    accessed: partialDate,
    kind: v.picklist(['statistics', 'official', 'company', 'press', 'reference']),
    licence: v.nullable(v.string()),
    copy: v.nullable(v.string()),
  }),
  partners: v.object({
    id,
    name: localizedSchema,
    kind: v.picklist(['country', 'group', 'world']),
    /** Members of a group: their figures are part of the group's own. */
    members: ids,
  }),
  sectors: codeSchema,
  statuses: v.object({ ...codeSchema.entries, isPending: v.boolean() }),
  'project-types': codeSchema,
  regions: codeSchema,
  places: v.object({
    id,
    name: localizedSchema,
    country: id,
    region: v.nullable(id),
    lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
    lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    source: sources,
  }),
  'event-categories': codeSchema,
  organisations: v.object({ id, name: localizedSchema, short: localizedSchema }),
  'membership-events': v.object({ id, name: localizedSchema }),
  grades: codeSchema,
  notes: v.object({
    id,
    /** Short name, where the caveat is one of several reasons. Neither it nor `source` is in packages before 1.1.0. */
    heading: v.optional(text, null),
    text: localizedSchema,
    /** Empty: general knowledge, or said of these data. */
    source: v.optional(ids, []),
  }),
} as const;

/** Name of a resource of the data package. */
export type DatasetName = keyof typeof datasetSchemas;
/** One row of a resource. */
export type Row<N extends DatasetName> = v.InferOutput<(typeof datasetSchemas)[N]>;
/** The rows of several resources by name: what a view computes from. */
export type Datasets<N extends DatasetName> = { readonly [K in N]: readonly Row<K>[] };

/** What the app itself needs of `datapackage.json`; the file says more (Frictionless Data Package). */
export const packageSchema = v.object({
  title: v.string(),
  version: v.string(),
  created: v.string(),
  /** Earlier versions, oldest first; `versions/<version>.json` says what was different in each. */
  versions: v.optional(v.array(v.object({ version: v.string(), created: v.string() }))),
  dashboard: v.object({
    /** ISO 3166 alpha-3 codes of the pair: whose page this is, and with whom. */
    reporter: id,
    partner: id,
    /** Day of the seed article; the default of the `asof` key. */
    asof: v.pipe(v.string(), v.isoDate()),
    /** Rows of `statements` that the key figures rest on. */
    statements: v.object({ pending: id, carriedOut: id, tradeVolume: id, importShare: id }),
    article: id,
  }),
  resources: v.array(
    v.object({
      name: v.string(),
      path: v.string(),
      label: v.optional(localizedSchema),
      description: v.optional(v.string()),
    }),
  ),
});
export type DataPackage = v.InferOutput<typeof packageSchema>;
