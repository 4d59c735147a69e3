import { SECTIONS } from '../options.ts';
import type { BenchResults } from './results.ts';
import { markdownOf, type TextTable } from './table.ts';
import { goalTable, growthTable, interactionTable, loadingTable, ratioTable } from './tables.ts';
import { originText } from './wording.ts';

const BEGIN = '<!-- bench:begin -->';
const END = '<!-- bench:end -->';

/** Replaces what stands between the two marks of a page; what people wrote around it stays. @throws where a mark is missing */
export function withBlock(text: string, block: string): string {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`The page has no ${BEGIN} … ${END}`);
  return `${text.slice(0, begin + BEGIN.length)}\n\n${block}\n\n${text.slice(end)}`;
}

/** The results as Markdown: what is printed, and what stands in docs/performance.md. */
export function blockOf(results: BenchResults): string {
  const { comparisons, projects, points, interactions, measured } = results;
  const missing = SECTIONS.filter((section) => !measured[section]);
  const parts = [
    `Measured on ${originText(results)}. Medians; times in ms.`,
    ...(missing.length > 0 ? [`Not measured: ${missing.join(', ')}.`] : []),
    ...(comparisons.length > 0 || projects.length > 0 ? [titled('Goals', goalTable(results))] : []),
    ...comparisons.flatMap((comparison) => [
      titled(`Loading, ${comparison.profile}`, loadingTable(comparison)),
      markdownOf(ratioTable(comparison, 'ours')),
    ]),
    ...(projects.length > 0
      ? [
          titled('Growing: projects', growthTable(projects, 'filterMs', 'filter, ms')),
          markdownOf(growthTable(projects, 'rowsMs', 'rows to be seen, ms')),
          markdownOf(growthTable(projects, 'heapMb', 'heap, MB')),
        ]
      : []),
    ...(points.length > 0
      ? [
          titled('Growing: points of a line', growthTable(points, 'chartsMs', 'charts to be seen, ms')),
          markdownOf(growthTable(points, 'blockedUntilAliveMs', 'blocked until alive, ms')),
        ]
      : []),
    ...(interactions.length > 0
      ? [titled('Interaction with the real projects', interactionTable(interactions))]
      : []),
  ];
  return parts.join('\n\n');
}

function titled(title: string, table: TextTable): string {
  return `### ${title}\n\n${markdownOf(table)}`;
}
