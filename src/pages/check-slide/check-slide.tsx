import { useId, useState, type DragEvent } from 'react';
import { UnreadableSlides } from '../../export/pptx/read-records.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useSurroundings } from '../../view-kit/surroundings.tsx';
import { saveFile } from '../../view-kit/take-away/save-file.ts';
import { TaskStatus } from '../../view-kit/take-away/task-status.tsx';
import { useTask } from '../../view-kit/take-away/use-task.ts';
import { checkFile, type CheckedSlide } from './check-file.ts';
import type { CheckMessages } from './messages/en.ts';
import { SlideReport } from './slide-report.tsx';
import './check-slide.css';

type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'problem'; readonly text: string }
  | { readonly kind: 'checked'; readonly name: string; readonly slides: readonly CheckedSlide[] };

/** Takes a PowerPoint file made here, by choosing or dropping it, and tells what has been revised since. */
export function CheckSlide({ texts }: { readonly texts: CheckMessages }) {
  const by = useSurroundings();
  const id = useId();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const [isOver, setOver] = useState(false);
  const check = async (file: File) => {
    setOutcome({ kind: 'reading' });
    try {
      setOutcome({ kind: 'checked', name: file.name, slides: await checkFile(file, by) });
    } catch (error) {
      const text =
        error instanceof UnreadableSlides ? texts.problems[error.reason](file.name) : texts.problems.data;
      setOutcome({ kind: 'problem', text });
    }
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void check(file);
  };
  return (
    <>
      <p>{texts.intro}</p>
      {/* Dropping is a shorter way to what the field inside does with the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className="check-slide-drop"
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <label htmlFor={id}>{isOver ? texts.drop : texts.choose}</label>
        <input
          id={id}
          type="file"
          accept=".pptx,application/vnd.openxmlformats-officedocument.presentationml.presentation"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void check(file);
            // The same file may be chosen again after it was changed.
            event.target.value = '';
          }}
        />
      </div>
      <p role="status" className="check-slide-status">
        {outcome.kind === 'reading' && (
          <>
            <progress aria-label={texts.reading} /> {texts.reading}
          </>
        )}
      </p>
      {outcome.kind === 'problem' && <Notice kind="error">{outcome.text}</Notice>}
      {outcome.kind === 'checked' && <Report {...outcome} texts={texts} />}
    </>
  );
}

interface ReportProps {
  readonly name: string;
  readonly slides: readonly CheckedSlide[];
  readonly texts: CheckMessages;
}

function Report({ name, slides, texts }: ReportProps) {
  const { format } = useI18n();
  const task = useTask();
  const sources = slides.flatMap(({ today }) => (today ? [today.source] : []));
  return (
    <div className="check-slide-report">
      <p role="status">
        <strong>{name}</strong>: {format.plural(slides.length, texts.summary)}
      </p>
      {slides.map((slide, index) => (
        // Two slides of a file may show the same view in the same state.
        // oxlint-disable-next-line react/no-array-index-key
        <SlideReport key={index} slide={slide} texts={texts} />
      ))}
      {sources.length > 0 && (
        <>
          <Button
            variant="primary"
            icon="download"
            onClick={() =>
              task.run(async () => {
                const { pptxOf } = await import('../../view-kit/slide/pptx-of.ts');
                saveFile(await pptxOf(sources, { theme: 'light' }), name);
              })
            }
          >
            {texts.update}
          </Button>
          <TaskStatus
            state={task.state}
            working={texts.updating}
            done={texts.updated}
            failed={texts.updateFailed}
          />
        </>
      )}
    </div>
  );
}
