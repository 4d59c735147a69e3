import { useI18n } from '../../i18n/i18n-context.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useDashboard } from '../dashboard-context.ts';
import { permanentAddress, type ShownView } from '../shown-view.ts';
import { useMessages } from '../use-messages.ts';
import { CitationList } from './citation-list.tsx';
import { messageFiles } from './message-files.ts';
import { sourceWork, viewWork } from './works.ts';

interface CiteViewProps {
  readonly shown: ShownView;
  readonly onClose: () => void;
}

/** How to cite a view in the state that is shown, with or without the sources of its figures. */
export function CiteView({ shown, onClose }: CiteViewProps) {
  const { t, format } = useI18n();
  const { pkg, today } = useDashboard();
  const messages = useMessages('cite', messageFiles);
  const { content, sources, manifest } = shown;
  const { language } = format;
  const context = { name: t.app.name, pkg: content.input.pkg, language, today };
  return (
    <Dialog
      isOpen
      title={`${t.view.cite}: ${content.title}`}
      closeLabel={t.app.close}
      onClose={onClose}
      size="wide"
    >
      {messages === undefined ? (
        <Skeleton label={t.view.loading} height={420} />
      ) : (
        <>
          <p>{messages.intro}</p>
          <CitationList
            work={viewWork(manifest.id, content.title, permanentAddress(shown, pkg, language), context)}
            sources={content.sources.flatMap((id) => {
              const source = sources.get(id);
              return source ? [sourceWork(source)] : [];
            })}
            messages={messages}
          />
        </>
      )}
    </Dialog>
  );
}
