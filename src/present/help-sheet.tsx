import { useI18n } from '../i18n/i18n-context.ts';
import { Dialog } from '../ui/dialog.tsx';
import { KeyList } from '../ui/key-list.tsx';
import { LETTERS } from './commands.ts';
import type { PresentMessages } from './messages/en.ts';

interface HelpSheetProps {
  readonly isOpen: boolean;
  readonly texts: PresentMessages;
  readonly onClose: () => void;
}

/** Every key of the presentation and what it does. */
export function HelpSheet({ isOpen, texts, onClose }: HelpSheetProps) {
  const { t } = useI18n();
  const { keys } = texts;
  const rows: readonly (readonly [string, string])[] = [
    [keys.next, texts.next],
    [keys.previous, texts.previous],
    [keys.ends, keys.endsMeaning],
    ...(Object.keys(LETTERS) as (keyof typeof LETTERS)[]).map(
      (command) => [LETTERS[command], texts[command]] as const,
    ),
    [keys.escape, keys.escapeMeaning],
  ];
  return (
    <Dialog isOpen={isOpen} title={texts.help} closeLabel={t.app.close} onClose={onClose}>
      <KeyList keys={rows} />
    </Dialog>
  );
}
