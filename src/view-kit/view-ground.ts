import type { DataPackage, DatasetName, Datasets, Row } from '../domain/schemas.ts';
import type { AskedVersion } from '../domain/versions/asked-version.ts';
import type { MarkRevisions } from '../domain/versions/revisions.ts';
import type { WayBack } from '../data/queries.ts';
import type { Format } from '../i18n/format.ts';
import type { Dashboard } from './dashboard-context.ts';
import type { Earlier } from './describe-view.ts';
import type { ParamSpecs, ParamValues } from './params.ts';
import type { AnyInput } from './view.ts';

/** All that a view computes from, whatever its parameters are. */
export interface ViewGround {
  readonly inputFor: (params: ParamValues<ParamSpecs>) => AnyInput;
  /** The same from the earlier data that the figures are held against; `null` where there are none. */
  readonly inputSince: ((params: ParamValues<ParamSpecs>) => Earlier) | null;
  readonly sources: ReadonlyMap<string, Row<'sources'>>;
  readonly notes: ReadonlyMap<string, Row<'notes'>>;
}

/** The data as an earlier version had them. */
export interface EarlierData<N extends DatasetName = DatasetName> {
  readonly data: Datasets<N>;
  readonly pkg: DataPackage;
  readonly markRevisions: MarkRevisions;
}

interface GroundParts {
  /** Every resource that the view reads; empty where it is missing and the view can do without. */
  readonly rows: Datasets<DatasetName>;
  readonly messages: unknown;
  readonly pkg: DataPackage;
  readonly figures: Dashboard['figures'];
  /** `null` where the address names no earlier version, or it cannot be had. */
  readonly earlier: EarlierData | null;
  readonly format: Format;
  /** ISO day. */
  readonly today: string;
}

/** Puts together what a view computes from: with frozen figures the data of then, else those of now, held against them. */
export function viewGround({ messages, figures, earlier, format, today, ...now }: GroundParts): ViewGround {
  const isFrozen = figures === 'frozen' && earlier !== null;
  const { data, pkg } = isFrozen ? earlier : { data: now.rows, pkg: now.pkg };
  const inputFor = (params: ParamValues<ParamSpecs>): AnyInput => ({
    data,
    params,
    messages,
    format,
    pkg,
    today,
  });
  const inputSince =
    earlier !== null && !isFrozen
      ? (params: ParamValues<ParamSpecs>): Earlier => ({
          version: earlier.pkg.version,
          input: { ...inputFor(params), data: earlier.data, pkg: earlier.pkg },
          markRevisions: earlier.markRevisions,
        })
      : null;
  return { inputFor, inputSince, sources: byId(data.sources), notes: byId(data.notes) };
}

/** Rows turned back to the version that is asked for. @throws DataError where a restored row breaks the schema of today */
export function earlierData<N extends DatasetName>(
  rows: Datasets<N>,
  pkg: DataPackage,
  asked: Extract<AskedVersion, { kind: 'earlier' }>,
  { patches, asOfVersion, packageAsOf, markRevisions }: WayBack,
): EarlierData<N> {
  return { data: asOfVersion(rows, patches), pkg: packageAsOf(pkg, asked, patches), markRevisions };
}

function byId<R extends { readonly id: string }>(rows: readonly R[]): ReadonlyMap<string, R> {
  return new Map(rows.map((row) => [row.id, row]));
}
