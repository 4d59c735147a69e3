import { useI18n } from '../i18n/i18n-context.ts';
import { AddToDeckButton } from './add-to-deck.tsx';
import { AppLink } from './app-link.tsx';
import { CiteButton } from './cite-button.tsx';
import { CopyLink } from './copy-link.tsx';
import { useDashboard } from './dashboard-context.ts';
import { DownloadMenu } from './download-menu.tsx';
import { EmbedAction } from './embed-action.tsx';
import { shownAddress, shownState, type ShownView } from './shown-view.ts';

interface ViewActionsProps {
  readonly shown: ShownView;
  /** Overviews lead to the page where the view is at home. */
  readonly hasPageLink: boolean;
}

/** What one can do with a view in its present state. */
export function ViewActions({ shown, hasPageLink }: ViewActionsProps) {
  const { t, format } = useI18n();
  const { pkg } = useDashboard();
  const { id, page } = shown.manifest;
  return (
    <div className="view-actions">
      {hasPageLink && (
        <AppLink to={`${page}#${id}`} state={shownState(shown, pkg)}>
          {t.app.readMore}
        </AppLink>
      )}
      <CopyLink address={() => shownAddress(shown, pkg, format.language)} />
      <CiteButton shown={shown} />
      <EmbedAction shown={shown} />
      <DownloadMenu shown={shown} />
      <AddToDeckButton shown={shown} />
    </div>
  );
}
