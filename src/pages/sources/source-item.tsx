import type { FiledSource } from '../../domain/sources/facets.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { AppLink } from '../../view-kit/app-link.tsx';
import { useDashboard } from '../../view-kit/dashboard-context.ts';
import { SourceLine } from '../../view-kit/source-line.tsx';

/** A source in the list of all: what it is, and how many rows of which files rest on it. */
export function SourceItem({ filed }: { readonly filed: FiledSource }) {
  const { t, format } = useI18n();
  const { pkg } = useDashboard();
  const { source, uses } = filed;
  const texts = t.pages.sources;
  const language = source.language === null ? null : (texts.languages[source.language] ?? source.language);
  const about = [texts.kinds[source.kind], language].filter((part) => part !== null);
  const used = [...uses].map(([name, count]) => {
    const label = pkg.resources.find((resource) => resource.name === name)?.label;
    return `${label ? format.text(label) : name} ${format.number(count)}`;
  });
  return (
    <>
      <SourceLine source={source} />
      <span className="source-uses">
        <AppLink to={`/sources/${source.id}`}>{source.id}</AppLink> · {about.join(' · ')}
      </span>
      <span className="source-uses">
        {texts.usedBy}: {used.join(', ')}
      </span>
    </>
  );
}
