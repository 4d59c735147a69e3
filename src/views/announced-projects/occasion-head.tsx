import { AppLink } from '../../view-kit/app-link.tsx';
import type { Input } from './params.ts';
import type { Occasion } from './statements.ts';

/** When, who, and where it was read. */
export function OccasionHead({ input, occasion }: { readonly input: Input; readonly occasion: Occasion }) {
  const { format, messages, data, pkg } = input;
  const [first] = occasion.statements;
  if (!first) return null;
  const date = first.statedOn === null ? '' : format.date(first.statedOn);
  const sources = [...new Set(occasion.statements.flatMap(({ source }) => source))];
  const isArticle = sources.includes(pkg.dashboard.article);
  return (
    <>
      <span className="announced-date">
        {first.statedOnBasis === 'inferred' ? messages.inferredDate(date) : date}
      </span>
      <span className="announced-speaker">{format.text(first.speaker)}</span>
      <span className="announced-sources">
        {sources.map((id, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <AppLink to={`/sources/${id}`}>
              {data.sources.find((row) => row.id === id)?.publisher.split(/,| \(/)[0] ?? id}
            </AppLink>
          </span>
        ))}
        {isArticle && <span className="announced-article">{messages.article}</span>}
      </span>
    </>
  );
}
