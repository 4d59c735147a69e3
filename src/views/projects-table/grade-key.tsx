import type { Input } from './params.ts';

/** What the grades mean, where they stand. */
export function GradeKey({ input: { data, format, messages } }: { readonly input: Input }) {
  return (
    <p className="projects-table-key">
      {messages.filters.confidence}:{' '}
      {data.grades.map(({ id, name }, index) => (
        <span key={id}>
          {index > 0 && ' · '}
          <strong>{id}</strong> {format.text(name)}
        </span>
      ))}
      . {messages.inferredMeans}
    </p>
  );
}
