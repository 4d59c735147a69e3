/** Attributes in the writing of SVG; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element as text. Numbers are written with at most one digit after the point: a tenth of a pixel. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? Number(value.toFixed(1)) : escaped(value ?? '')}"`,
    )
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export function text(x: number, y: number, content: string, more: Attributes = {}): string {
  return element('text', { x, y, ...more }, escaped(content));
}

export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: string,
  more: Attributes = {},
): string {
  return element('line', { x1, y1, x2, y2, stroke, ...more });
}

/** A title, and after it in lighter writing what it is measured in. */
export function heading(x: number, title: string, unit: string, titleFill: string, unitFill: string): string {
  const spans = [
    element('tspan', { 'font-weight': 600, fill: titleFill }, escaped(title)),
    element('tspan', { dx: 6, fill: unitFill }, escaped(unit)),
  ];
  return element('text', { x, y: 14 }, spans.join(''));
}

/** Content moved to a place. */
export function at(x: number, y: number, content: string): string {
  return element('g', { transform: `translate(${x} ${y})` }, content);
}

function escaped(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
