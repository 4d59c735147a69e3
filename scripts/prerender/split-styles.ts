import { parse, type AtRule, type Container, type Root, type Rule } from 'postcss';

/** A sheet in two parts, which together hold every rule once. */
interface SplitStyles {
  /** What the document is drawn with: before its text. */
  readonly first: string;
  /** Styles of what is not there yet (dialogs, other pages): after the text, so that it need not wait for them. */
  readonly later: string;
}

/**
 * Splits a sheet by what stands in a document. Whole blocks move, with their elements and modifiers (`.block__element`,
 * `.block--modifier`), so that within a block the order of rules stays.
 * @param body HTML of the document's body
 */
export function splitStyles(sheet: string, body: string): SplitStyles {
  const blocks = blocksIn(body);
  const isThere = (selector: string) => classesOf(selector).every((name) => blocks.has(blockOf(name)));
  const first = parsed(sheet).clone();
  const later = first.clone();
  keepRules(first, ({ selectors }) => selectors.some(isThere));
  keepRules(later, ({ selectors }) => !selectors.some(isThere));
  later.walkAtRules(/^(?:font-face|keyframes|page)$/, (rule) => void rule.remove());
  dropEmpty(first);
  dropEmpty(later);
  return { first: first.toString(), later: later.toString() };
}

const known = new Map<string, Root>();

function parsed(sheet: string): Root {
  const root = known.get(sheet) ?? parse(sheet);
  known.set(sheet, root);
  return root;
}

function keepRules(root: Root, isKept: (rule: Rule) => boolean): void {
  root.walkRules((rule) => {
    if (!isKeyframe(rule) && !isKept(rule)) rule.remove();
  });
}

function isKeyframe({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && (parent as AtRule).name.endsWith('keyframes');
}

/** Media and containers whose rules have all gone to the other part. */
function dropEmpty(container: Container): void {
  container.each((node) => {
    if (node.type !== 'atrule' || !node.nodes) return;
    dropEmpty(node);
    if (node.nodes.length === 0) node.remove();
  });
}

function blocksIn(html: string): ReadonlySet<string> {
  const names = [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, value = '']) => value.split(/\s+/));
  return new Set(names.map(blockOf));
}

/** Classes without which a selector matches nothing; what stands in brackets (`:is(…)`, `:not(…)`) is none of them. */
function classesOf(selector: string): readonly string[] {
  return [...withoutBrackets(selector).matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name);
}

function withoutBrackets(selector: string): string {
  const shorter = selector.replaceAll(/\([^()]*\)/g, '');
  return shorter === selector ? selector : withoutBrackets(shorter);
}

function blockOf(className: string): string {
  return className.split(/__|--/)[0] ?? className;
}
