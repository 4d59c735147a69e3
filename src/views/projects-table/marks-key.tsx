import { useI18n } from '../../i18n/i18n-context.ts';
import type { Input } from './params.ts';

/** What the marks of the table mean. */
export function MarksKey({ input: { data, format, messages } }: { readonly input: Input }) {
  const { t } = useI18n();
  return (
    <p className="projects-table-key">
      {messages.filters.confidence}:{' '}
      {data.grades.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ' · '}
          <strong>{id}</strong> {format.text(name)}
        </span>
      ))}
      . <strong>{t.view.marks.inferred}</strong>: {messages.inferredMeans}
    </p>
  );
}
