import type { Language } from '../../i18n/language.ts';
import type { Theme } from '../document-theme.ts';
import { searchOf } from '../use-query-string.ts';

/** Widths of the preview, px: a phone, a column of text, a wide page. They are those that snippets are measured at. */
export const WIDTHS = [320, 600, 960] as const;
export type Width = (typeof WIDTHS)[number];

/** What an editor chooses for an embed, beside the state of the view. */
export interface EmbedChoices {
  readonly language: Language;
  readonly theme: Theme;
  readonly hasTitle: boolean;
  readonly hasControls: boolean;
  readonly isTransparent: boolean;
  /** Keys whose controls are hidden while their values apply. */
  readonly locked: readonly string[];
  /** Version of the data that the figures stay at; null follows every revision. */
  readonly version: string | null;
}

/** The query of an embed: the state of the view and the choices, defaults left out. */
export function embedQuery(state: URLSearchParams, choices: EmbedChoices): URLSearchParams {
  const query = new URLSearchParams(state);
  query.set('lang', choices.language);
  if (choices.theme !== 'auto') query.set('theme', choices.theme);
  if (!choices.hasTitle) query.set('title', '0');
  if (!choices.hasControls) query.set('controls', '0');
  if (choices.isTransparent) query.set('bg', 'transparent');
  if (choices.locked.length > 0) query.set('lock', choices.locked.join(','));
  if (choices.version !== null) query.set('v', choices.version);
  return query;
}

/** Full address of an embed. `site` ends with a slash. */
export function embedAddress(site: string, viewId: string, query: URLSearchParams): string {
  return `${site}embed/${viewId}/${searchOf(query)}`;
}
