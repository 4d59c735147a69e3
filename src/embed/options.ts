/** What an editor asks of an embed beside the state of its view; each key is independent of the others. */
export interface EmbedOptions {
  readonly hasControls: boolean;
  readonly hasTitle: boolean;
  /** Keys whose values apply and whose controls are hidden. */
  readonly locked: readonly string[];
  /** Fills the box it is given instead of telling its height. */
  readonly isFit: boolean;
  /** No interaction, no tooltips. */
  readonly isStatic: boolean;
  readonly isTransparent: boolean;
}

/** Reads the keys `controls`, `title`, `lock`, `fit`, `static` and `bg`; what they do not know is their default. */
export function embedOptions(query: URLSearchParams): EmbedOptions {
  const locked = (query.get('lock') ?? '').split(',').filter((key) => /^[a-z]{1,20}$/.test(key));
  return {
    hasControls: query.get('controls') !== '0',
    hasTitle: query.get('title') !== '0',
    locked,
    isFit: query.get('fit') === '1',
    isStatic: query.get('static') === '1',
    isTransparent: query.get('bg') === 'transparent',
  };
}
