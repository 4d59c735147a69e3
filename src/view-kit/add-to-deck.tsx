import { use, useState } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import { Icon } from '../ui/icon.tsx';
import { useDashboard } from './dashboard-context.ts';
import { DeckContext } from './deck-context.ts';
import { shownState, type ShownView } from './shown-view.ts';

/** Puts the view into the reader's deck, exactly as it is shown. */
export function AddToDeckButton({ shown }: { readonly shown: ShownView }) {
  const { t } = useI18n();
  const { pkg } = useDashboard();
  const add = use(DeckContext);
  const [outcome, setOutcome] = useState<'idle' | 'added' | 'failed'>('idle');
  if (!add) return null;
  const text = { idle: '', added: t.view.addedToDeck, failed: t.view.deckFailed }[outcome];
  const onClick = () => {
    add(shown.manifest.id, shownState(shown, pkg).toString()).then(
      () => setOutcome('added'),
      () => setOutcome('failed'),
    );
  };
  return (
    <>
      <button type="button" className="action-button" data-action="add-to-deck" onClick={onClick}>
        <Icon name={outcome === 'added' ? 'check' : 'plus'} /> {t.view.addToDeck}
      </button>
      <span className={outcome === 'failed' ? undefined : 'visually-hidden'} role="status">
        {text}
      </span>
    </>
  );
}
