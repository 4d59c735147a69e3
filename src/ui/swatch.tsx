import './ui.css';

/** Small square in the colour of a thing. Decoration only: the label beside it carries the meaning. */
export function Swatch({ color }: { readonly color: string }) {
  return <span className="ui-swatch" style={{ backgroundColor: color }} aria-hidden="true" />;
}
