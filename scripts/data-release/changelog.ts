import type { VersionPatch } from '../../src/domain/versions/patch.ts';
import { keyOf, keyText } from '../../src/domain/versions/patch.ts';

/** More changes of one resource are counted, not listed. */
const LISTED_AT_MOST = 20;

/** The heading under which the changes of a version stand. */
export function changelogHeading(version: string): string {
  return `## ${version}`;
}

/**
 * What a release changed, as a section of `CHANGELOG.md`; the reason is left to whoever releases. `patch` leads back to
 * the version before.
 */
export function changelogSection(version: string, day: string, patch: VersionPatch): string {
  const lines = patch.resources.flatMap(({ name, added, removed, changed, order, key }) => {
    const counts = [
      added.length > 0 ? `${added.length} added` : null,
      removed.length > 0 ? `${removed.length} removed` : null,
      changed.length > 0 ? `${changed.length} changed` : null,
      order ? 'order of rows changed' : null,
    ].filter((part) => part !== null);
    const details = [
      ...added.map((row) => `added ${keyText(row)}`),
      ...removed.map(({ row }) => `removed ${keyText(keyOf(row, key))}`),
      ...changed.map(({ row, was }) => `changed ${keyText(row)}: ${Object.keys(was).join(', ')}`),
    ];
    return [
      `- \`${name}\`: ${counts.join(', ')}`,
      ...(details.length <= LISTED_AT_MOST ? details.map((detail) => `  - ${detail}`) : []),
    ];
  });
  if (patch.dashboard) lines.push('- `datapackage.json`: the `dashboard` block');
  return [`${changelogHeading(version)} (${day})`, '', 'Why: …', '', ...lines, ''].join('\n');
}

/** Puts a section on top of the versions; an existing one of the same version is replaced, its reason kept. */
export function withSection(changelog: string, version: string, section: string): string {
  const parts = changelog.split(/^(?=## )/m);
  const [head = '', ...sections] = parts;
  const own = (text: string) => text.startsWith(`${changelogHeading(version)} `);
  const reason = /^Why: .*(?:\n(?!- ).+)*/m.exec(sections.find(own) ?? '')?.[0] ?? 'Why: …';
  const others = sections.filter((text) => !own(text));
  return [head, `${section.replace('Why: …', () => reason)}\n`, ...others].join('');
}
