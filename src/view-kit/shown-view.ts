import type { DataPackage, Row } from '../domain/schemas.ts';
import type { Language } from '../i18n/language.ts';
import type { ViewContent } from './describe-view.ts';
import { stateQuery, type ParamSpecs, type ParamValues } from './params.ts';
import { stateAddress } from './state-address.ts';
import type { View, ViewManifest } from './view.ts';

/** A view as it is shown: what every action on it (copy, cite, embed, download, deck) starts from. */
export interface ShownView {
  readonly manifest: ViewManifest;
  readonly view: View;
  readonly specs: ParamSpecs;
  readonly values: ParamValues<ParamSpecs>;
  readonly content: ViewContent;
  readonly sources: ReadonlyMap<string, Row<'sources'>>;
  readonly notes: ReadonlyMap<string, Row<'notes'>>;
}

/** The keys that the state needs beyond the defaults, the language not among them. */
export function shownState({ specs, values }: ShownView, pkg: DataPackage): URLSearchParams {
  return stateQuery(specs, values, pkg);
}

/** Full address of the view's page in this state, with the language. */
export function shownAddress(shown: ShownView, pkg: DataPackage, language: Language): string {
  return stateAddress(shown.manifest.page, shown.manifest.id, shownState(shown, pkg), language);
}

/**
 * As `shownAddress`, with the version of the data: whoever opens it later is told what has been revised since. For all that
 * is kept: citations, files, sentences.
 */
export function permanentAddress(shown: ShownView, pkg: DataPackage, language: Language): string {
  const state = shownState(shown, pkg);
  state.set('v', shown.content.input.pkg.version);
  return stateAddress(shown.manifest.page, shown.manifest.id, state, language);
}
