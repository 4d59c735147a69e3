import type { ShownView } from '../shown-view.ts';
import { useSurroundings } from '../surroundings.tsx';
import type { TakeAwayMessages } from './messages/en.ts';
import { saveFile } from './save-file.ts';
import { TaskStatus } from './task-status.tsx';
import { useTask } from './use-task.ts';

interface SlideSectionProps {
  readonly shown: ShownView;
  readonly texts: TakeAwayMessages;
}

/** The view as a slide that can be edited. */
export function SlideSection({ shown, texts }: SlideSectionProps) {
  const by = useSurroundings();
  const task = useTask();
  return (
    <section className="take-away-section">
      <h3>{texts.presentation}</h3>
      <p className="take-away-row">
        <button
          type="button"
          className="ui-button ui-button--rule"
          onClick={() =>
            task.run(async () => {
              const { pptxOf } = await import('../slide/pptx-of.ts');
              saveFile(await pptxOf([{ shown, by }], { theme: 'light' }), `${shown.manifest.id}.pptx`);
            })
          }
        >
          {texts.pptx}
        </button>
      </p>
      <p className="take-away-hint">{texts.pptxHint}</p>
      <TaskStatus state={task.state} working={texts.working} done={texts.done} failed={texts.failed} />
    </section>
  );
}
