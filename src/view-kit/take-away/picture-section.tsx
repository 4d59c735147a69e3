import { useState } from 'react';
import { Segmented } from '../../ui/segmented.tsx';
import type { Shape } from '../picture/picture-of.ts';
import type { ShownView } from '../shown-view.ts';
import { useSurroundings } from '../surroundings.tsx';
import { shownTheme } from '../theme-tokens.ts';
import { copyPicture } from './copy-picture.ts';
import type { TakeAwayMessages } from './messages/en.ts';
import { saveFile } from './save-file.ts';
import { TaskStatus } from './task-status.tsx';
import { useTask } from './use-task.ts';

type Look = keyof TakeAwayMessages['looks'];

const SHAPES: readonly Shape[] = ['wide', 'classic', 'square'];
const SCALES = [1, 2, 4] as const;

interface PictureSectionProps {
  readonly shown: ShownView;
  readonly texts: TakeAwayMessages;
}

/** The view as a picture, in the theme that is shown unless another is chosen. */
export function PictureSection({ shown, texts }: PictureSectionProps) {
  const by = useSurroundings();
  const [shape, setShape] = useState<Shape>('wide');
  const [look, setLook] = useState<Look>(shownTheme);
  const files = useTask();
  const copy = useTask();
  const name = `${shown.manifest.id}${shape === 'wide' ? '' : `-${shape}`}`;
  const draw = async (format: 1 | 2 | 4 | 'svg'): Promise<Blob> => {
    const { pictureOf } = await import('../picture/picture-of.ts');
    const isTransparent = look === 'transparent';
    const theme = isTransparent ? shownTheme() : look;
    return pictureOf(shown, by, { shape, theme, isTransparent, format });
  };
  return (
    <section className="take-away-section">
      <h3>{texts.picture}</h3>
      <Segmented
        label={texts.shape}
        value={shape}
        options={SHAPES.map((value) => ({ value, label: texts.shapes[value] }))}
        onChange={setShape}
      />
      <Segmented
        label={texts.look}
        value={look}
        options={(['light', 'dark', 'transparent'] as const).map((value) => ({
          value,
          label: texts.looks[value],
        }))}
        onChange={setLook}
      />
      <div className="take-away-row" role="group" aria-label={texts.size}>
        {SCALES.map((scale) => (
          <button
            key={scale}
            type="button"
            className="ui-button ui-button--rule"
            onClick={() =>
              files.run(async () =>
                saveFile(await draw(scale), `${name}${scale === 1 ? '' : `@${scale}x`}.png`),
              )
            }
          >
            PNG {scale}×
          </button>
        ))}
        <button
          type="button"
          className="ui-button ui-button--rule"
          onClick={() => files.run(async () => saveFile(await draw('svg'), `${name}.svg`))}
        >
          SVG
        </button>
        <button
          type="button"
          className="ui-button ui-button--rule"
          onClick={() => copy.run(() => copyPicture(() => draw(2)))}
        >
          {texts.copy}
        </button>
      </div>
      <TaskStatus state={files.state} working={texts.working} done={texts.done} failed={texts.failed} />
      <TaskStatus state={copy.state} working={texts.working} done={texts.copied} failed={texts.copyFailed} />
    </section>
  );
}
