import { useEffect, useEffectEvent, useState } from 'react';
import { keep, readKept } from '../../data/kept-text.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { shownPages } from '../../pages/shown-pages.ts';
import { placeOf } from '../../present/commands.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { KeyList } from '../../ui/key-list.tsx';
import { useAppPath } from '../../view-kit/app-link.tsx';
import { useDashboard } from '../../view-kit/dashboard-context.ts';
import { useMessages, type MessageFiles } from '../../view-kit/use-messages.ts';
import { usePageMoves } from '../page-router.tsx';
import type { ShortcutMessages } from './messages/en.ts';
import { perform } from './perform.ts';
import { LETTERS, shortcutOf } from './shortcut-of.ts';

const files: MessageFiles<ShortcutMessages> = {
  de: () => import('./messages/de.ts'),
  en: () => import('./messages/en.ts'),
  ru: () => import('./messages/ru.ts'),
  kk: () => import('./messages/kk.ts'),
};

/** Under this name the browser keeps that a reader wants no single keys. */
const KEPT = 'shortcuts';
const OFF = 'off';

interface ShortcutsProps {
  /** The stroke that brought this code; `null` where it was the button. */
  readonly first: KeyboardEvent | null;
  readonly isSheetOpen: boolean;
  readonly onSheet: (isOpen: boolean) => void;
}

/** Single keys for what readers do most, and the sheet that tells them; none while somebody types or a window is open. */
export function Shortcuts({ first, isSheetOpen, onSheet }: ShortcutsProps) {
  const { t } = useI18n();
  const { pkg } = useDashboard();
  const texts = useMessages('shortcuts', files);
  const { basename, go } = usePageMoves();
  const pathTo = useAppPath();
  const [isOn, setOn] = useState(() => readKept(KEPT) !== OFF);

  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (!isOn || isElsewhere()) return;
    const shortcut = shortcutOf(event);
    if (!shortcut) return;
    if (shortcut.does === 'help') onSheet(true);
    else if (shortcut.does === 'present') go(basename + pathTo('/present'));
    else if (!perform(shortcut)) return;
    // Else the slash would be the first letter of the search.
    event.preventDefault();
  });
  useEffect(() => {
    if (first) hear(first);
  }, [first]);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => hear(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  if (!texts) return null;
  const change = (isWanted: boolean) => {
    keep(KEPT, isWanted ? '' : OFF);
    setOn(isWanted);
  };
  return (
    <Dialog
      isOpen={isSheetOpen}
      title={t.app.keyboard}
      closeLabel={t.app.close}
      onClose={() => onSheet(false)}
    >
      <KeyList
        keys={[
          [`1 – ${shownPages(pkg).length}`, texts.pages],
          [LETTERS.search, texts.search],
          [LETTERS.tab, texts.tab],
          [LETTERS.deck, texts.deck],
          [LETTERS.present, texts.present],
          [LETTERS.help, texts.help],
          [texts.arrows, texts.arrowsMeaning],
        ]}
      />
      <p>
        <label className="shortcuts-switch">
          <input type="checkbox" checked={isOn} onChange={(event) => change(event.target.checked)} />{' '}
          {texts.areOn}
        </label>
      </p>
    </Dialog>
  );
}

/** Letters belong to fields, to windows that are open, and to the presentation. */
function isElsewhere(): boolean {
  return (
    placeOf(document.activeElement) === 'field' ||
    document.querySelector('dialog[open]') !== null ||
    document.documentElement.dataset['window'] === 'full'
  );
}
