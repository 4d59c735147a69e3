import type { Work } from '../../export/citation/work.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useMessages } from '../use-messages.ts';
import { CitationList } from './citation-list.tsx';
import { messageFiles } from './message-files.ts';

interface CiteDialogProps {
  readonly title: string;
  /** What the citation is for. */
  readonly intro: 'intro' | 'introPackage' | 'introSource';
  readonly work: Work;
  readonly sources: readonly Work[];
  readonly onClose: () => void;
}

/** How to cite a work, with or without what it rests on. */
export function CiteDialog({ title, intro, work, sources, onClose }: CiteDialogProps) {
  const { t } = useI18n();
  const messages = useMessages('cite', messageFiles);
  return (
    <Dialog isOpen title={title} closeLabel={t.app.close} onClose={onClose} size="wide">
      {messages === undefined ? (
        <Skeleton label={t.view.loading} height={420} />
      ) : (
        <>
          <p>{messages[intro]}</p>
          <CitationList work={work} sources={sources} messages={messages} />
        </>
      )}
    </Dialog>
  );
}
