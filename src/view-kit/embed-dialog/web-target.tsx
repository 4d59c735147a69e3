import { useState } from 'react';
import { Segmented } from '../../ui/segmented.tsx';
import { CopyField } from './copy-field.tsx';
import { useMeasuredHeights } from './height-meter.tsx';
import { iframeSnippet, scriptSnippet } from './snippets.ts';
import type { TargetProps } from './targets.tsx';
import { useCardPicture } from './use-card-picture.ts';

const KINDS = ['iframe', 'script'] as const;

/** The code for a web page: a frame that stands alone, or one that a script keeps at its height. */
export function WebTarget({ shown, texts, words, site, embed, query, page, language }: TargetProps) {
  const [kind, setKind] = useState<(typeof KINDS)[number]>('iframe');
  const { heights, isMeasuring, meter } = useMeasuredHeights(embed);
  const viewId = shown.manifest.id;
  const picture = useCardPicture(site, viewId, language);
  const input = { viewId, site, embed, query, page, heights, picture, ...words };
  return (
    <div className="embed-target">
      <Segmented
        label={texts.kindsLabel}
        isLabelHidden
        value={kind}
        options={KINDS.map((value) => ({ value, label: texts.kinds[value] }))}
        onChange={setKind}
      />
      <p>{texts.hints[kind]}</p>
      {kind === 'iframe' && query.has('bg') && <p>{texts.transparentHint}</p>}
      <CopyField
        label={texts.snippet}
        text={kind === 'iframe' ? iframeSnippet(input) : scriptSnippet(input)}
        texts={texts}
      />
      <p className="embed-measuring" role="status">
        {isMeasuring ? texts.measuring : ''}
      </p>
      {meter}
    </div>
  );
}
