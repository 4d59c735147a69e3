import { groupBy } from '../domain/group-by.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import type { HeadingLevel } from '../ui/part-heading.tsx';
import { useDashboard } from '../view-kit/dashboard-context.ts';
import { sourceDate } from '../view-kit/source-date.ts';
import type { Deck } from './deck.ts';
import { deckSources } from './deck-sources.ts';
import type { PresentMessages } from './messages/en.ts';
import type { Page } from './pages.ts';
import { slideHeading } from './slide-heading.ts';
import { SlideView } from './slide-view.tsx';
import type { ShownSlides } from './use-shown-slides.ts';

interface PageContentProps {
  readonly page: Page;
  readonly deck: Deck;
  readonly shown: ShownSlides;
  readonly texts: PresentMessages;
  /** State that stands in the place of the slide's own. */
  readonly state?: string | undefined;
  readonly onState?: (state: string) => void;
  readonly hasControls?: boolean;
  readonly isStatic?: boolean;
  /** Of the view's heading. */
  readonly headingLevel?: HeadingLevel;
}

/** What stands on one page of the presentation. */
export function PageContent({ page, deck, shown, texts, ...view }: PageContentProps) {
  if (page.kind === 'title') return <TitlePage deck={deck} shown={shown} />;
  if (page.kind === 'sources') return <SourcesPage deck={deck} shown={shown} texts={texts} />;
  return <SlideView slide={page.slide} texts={texts} {...view} />;
}

type FramePageProps = Pick<PageContentProps, 'deck' | 'shown'>;

function TitlePage({ deck, shown }: FramePageProps) {
  const { t, format } = useI18n();
  const { pkg } = useDashboard();
  return (
    <section className="present-frame present-frame--title">
      <p className="view-kicker">{deck.title === '' ? t.app.shortName : t.app.name}</p>
      <h1>{deck.title || t.app.name}</h1>
      <ol className="present-agenda">
        {deck.slides.map((slide) => (
          <li key={slide.id}>{slideHeading(slide, shown)}</li>
        ))}
      </ol>
      <p className="present-version">
        {t.app.dataVersion(pkg.version, format.date(pkg.created.slice(0, 10)))}
      </p>
    </section>
  );
}

function SourcesPage({ deck, shown, texts }: FramePageProps & Pick<PageContentProps, 'texts'>) {
  const { t, format } = useI18n();
  const all = deckSources(deck, shown);
  // Too many titles for one page: the publishers with the number of their documents; the PowerPoint file has all.
  const isLong = all.length > 40;
  const byPublisher = groupBy(all, ({ publisher }) => publisher);
  return (
    <section className="present-frame">
      <h1>{texts.sources}</h1>
      <ul className="present-sources">
        {[...byPublisher].map(([publisher, sources]) => (
          <li key={publisher}>
            <strong>{publisher}</strong>{' '}
            {sources.length > 2 || isLong
              ? `(${format.plural(sources.length, texts.sourcesOf)})`
              : sources
                  .map((source) =>
                    [source.title ?? t.pages.sources.noTitle, sourceDate(source, format, t)]
                      .filter(Boolean)
                      .join(', '),
                  )
                  .join('; ')}
          </li>
        ))}
      </ul>
    </section>
  );
}
