import { useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { TabPanel, Tabs } from '../../ui/tabs.tsx';
import { useDashboard } from '../dashboard-context.ts';
import { shownState, type ShownView } from '../shown-view.ts';
import { siteAddress, stateAddress } from '../state-address.ts';
import { embedAddress, embedQuery, type EmbedChoices, type Width } from './choices.ts';
import { ChoicesForm } from './choices-form.tsx';
import { CmsTarget, MailTarget, RevealTarget, SlidesTarget, type TargetProps } from './targets.tsx';
import type { EmbedDialogMessages } from './messages/en.ts';
import { Preview } from './preview.tsx';
import { useWordsIn } from './use-words-in.ts';
import { WebTarget } from './web-target.tsx';
import './embed-dialog.css';

const TARGETS = ['web', 'cms', 'reveal', 'slides', 'mail'] as const;
type Target = (typeof TARGETS)[number];

interface EmbedDialogProps {
  readonly shown: ShownView;
  readonly texts: EmbedDialogMessages;
  readonly onClose: () => void;
}

/** Puts an embed of the view together, shows it as readers will see it, and gives the code for each kind of host. */
export function EmbedDialog({ shown, texts, onClose }: EmbedDialogProps) {
  const { t, format } = useI18n();
  const { pkg } = useDashboard();
  const [target, setTarget] = useState<Target>('web');
  const [width, setWidth] = useState<Width>(600);
  const [choices, setChoices] = useState<EmbedChoices>({
    language: format.language,
    theme: 'auto',
    hasTitle: true,
    hasControls: true,
    isTransparent: false,
    locked: [],
    version: null,
  });
  const { id, page } = shown.manifest;
  const state = shownState(shown, pkg);
  const query = embedQuery(state, choices);
  const site = siteAddress();
  const embed = embedAddress(site, id, query);
  const words = useWordsIn(shown, choices.language);
  const props: TargetProps | null = words && {
    shown,
    texts,
    words,
    site,
    embed,
    query,
    page: stateAddress(page, id, state, choices.language),
    language: choices.language,
  };
  return (
    <Dialog
      isOpen
      size="wide"
      title={texts.title(shown.content.title)}
      closeLabel={t.app.close}
      onClose={onClose}
    >
      <div className="embed-dialog">
        <ChoicesForm
          shown={shown}
          texts={texts}
          choices={choices}
          width={width}
          onChange={setChoices}
          onWidth={setWidth}
        />
        <Preview
          key={embed}
          address={embed}
          title={texts.preview}
          width={width}
          ground={choices.isTransparent && choices.theme !== 'auto' ? choices.theme : null}
        />
        <Tabs
          id={`${id}-embed`}
          label={texts.targetsLabel}
          value={target}
          options={TARGETS.map((value) => ({ value, label: texts.targets[value] }))}
          onChange={setTarget}
        />
        <TabPanel id={`${id}-embed`} value={target}>
          {props && <ShownTarget target={target} {...props} />}
        </TabPanel>
      </div>
    </Dialog>
  );
}

function ShownTarget({ target, ...props }: TargetProps & { readonly target: Target }) {
  switch (target) {
    case 'web':
      return <WebTarget {...props} />;
    case 'cms':
      return <CmsTarget {...props} />;
    case 'reveal':
      return <RevealTarget {...props} />;
    case 'slides':
      return <SlidesTarget {...props} />;
    case 'mail':
      return <MailTarget {...props} />;
  }
}
