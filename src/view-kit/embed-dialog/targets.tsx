import { useQuery } from '@tanstack/react-query';
import { useI18n } from '../../i18n/i18n-context.ts';
import type { Language } from '../../i18n/language.ts';
import type { ShownView } from '../shown-view.ts';
import { CopyField } from './copy-field.tsx';
import { embedAddress } from './choices.ts';
import { USUAL_HEIGHTS } from './frame-height.ts';
import type { EmbedDialogMessages } from './messages/en.ts';
import { mailSnippet, revealSnippet } from './snippets.ts';
import { useCardPicture } from './use-card-picture.ts';
import type { SnippetWords } from './use-words-in.ts';

/** What every kind of host gets its code from. */
export interface TargetProps {
  readonly shown: ShownView;
  readonly texts: EmbedDialogMessages;
  readonly words: SnippetWords;
  readonly site: string;
  readonly embed: string;
  readonly query: URLSearchParams;
  readonly page: string;
  readonly language: Language;
}

/** The address that content systems turn into the view by oEmbed. */
export function CmsTarget({ shown, texts, site, language }: TargetProps) {
  const query = new URLSearchParams({ lang: language });
  return (
    <div className="embed-target">
      <p>{texts.hints.cms}</p>
      <CopyField label={texts.address} text={embedAddress(site, shown.manifest.id, query)} texts={texts} />
    </div>
  );
}

/** A slide of a deck in HTML. */
export function RevealTarget({ shown, texts, words, site, query, page }: TargetProps) {
  const onSlide = new URLSearchParams(query);
  onSlide.set('fit', '1');
  onSlide.set('controls', '0');
  const viewId = shown.manifest.id;
  const input = {
    viewId,
    site,
    embed: embedAddress(site, viewId, onSlide),
    query: onSlide,
    page,
    heights: USUAL_HEIGHTS,
    picture: null,
    ...words,
  };
  return (
    <div className="embed-target">
      <p>{texts.hints.reveal}</p>
      {query.has('bg') && <p>{texts.transparentHint}</p>}
      <CopyField label={texts.snippet} text={revealSnippet(input)} texts={texts} />
    </div>
  );
}

/** No live frames there: the same files as in the download menu. */
export function SlidesTarget({ shown, texts }: TargetProps) {
  const { format } = useI18n();
  const { data } = useQuery({
    queryKey: ['take-away', format.language],
    queryFn: async () => {
      const { loadTakeAway } = await import('../take-away/load-take-away.ts');
      return loadTakeAway(format.language);
    },
    staleTime: Infinity,
    networkMode: 'always',
  });
  return (
    <div className="embed-target">
      <p>{texts.hints.slides}</p>
      {data && <data.TakeAwayPanel shown={shown} texts={data.texts} />}
    </div>
  );
}

/** A picture, the main statement and a link. */
export function MailTarget({ shown, texts, words, site, embed, query, page, language }: TargetProps) {
  const viewId = shown.manifest.id;
  const picture = useCardPicture(site, viewId, language);
  const input = { viewId, site, embed, query, page, heights: USUAL_HEIGHTS, picture, ...words };
  return (
    <div className="embed-target">
      <p>{picture === null ? texts.hints.mailNoPicture : `${texts.hints.mail} ${texts.hints.mailPicture}`}</p>
      <CopyField label={texts.snippet} text={mailSnippet(input)} texts={texts} />
    </div>
  );
}
