import { AppLink } from '../../view-kit/app-link.tsx';
import { PartHeading } from '../../ui/part-heading.tsx';
import { REASONS } from './reasons.ts';
import type { Input } from './input.ts';
import './mirror-reasons.css';

/** Why the counts differ, each reason with its sources or marked as general knowledge. */
export function MirrorReasons({ input }: { readonly input: Input }) {
  const { data, format, messages } = input;
  const reasons = REASONS.flatMap((id) => data.notes.find((note) => note.id === id) ?? []);
  if (reasons.length === 0) return null;
  return (
    <section className="mirror-reasons" aria-label={messages.why}>
      <PartHeading>{messages.why}</PartHeading>
      <dl>
        {reasons.map(({ id, heading, text, source }) => (
          <div key={id} data-sourced="">
            <dt>{heading && format.text(heading)}</dt>
            {/* General knowledge names no figure of trade: what stands in it are years of treaties. */}
            <dd {...(source.length > 0 ? { 'data-sourced': '' } : { 'data-label': '' })}>
              {format.text(text)}{' '}
              <span className="mirror-reasons-basis">
                {source.length === 0
                  ? messages.general
                  : source.map((one, index) => (
                      <span key={one}>
                        {index > 0 && ', '}
                        <AppLink to={`/sources/${one}`}>
                          {data.sources.find((row) => row.id === one)?.publisher.split(/,| \(/)[0] ?? one}
                        </AppLink>
                      </span>
                    ))}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
