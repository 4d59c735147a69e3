import { useI18n } from '../i18n/i18n-context.ts';
import { LETTERS, type Command } from './commands.ts';
import type { PresentMessages } from './messages/en.ts';

interface PresentBarProps {
  readonly number: number;
  readonly total: number;
  readonly texts: PresentMessages;
  readonly run: (command: Command) => void;
  /** Commands that cannot be had here. */
  readonly without: readonly Command[];
  /** Commands that are on. */
  readonly on: Partial<Record<Command, boolean>>;
}

/** What the keyboard does, for the hand; faint until it is wanted. */
export function PresentBar({ number, total, texts, run, without, on }: PresentBarProps) {
  const { format } = useI18n();
  const commands = (Object.keys(LETTERS) as (keyof typeof LETTERS)[]).filter(
    (command) => !without.includes(command),
  );
  return (
    <footer className="present-bar" aria-label={texts.deck}>
      <button
        type="button"
        className="present-button"
        onClick={() => run('previous')}
        disabled={number === 1}
      >
        <span aria-hidden="true">←</span>
        <span className="visually-hidden">{texts.previous}</span>
      </button>
      <span className="present-number">
        <span aria-hidden="true">
          {format.number(number)} / {format.number(total)}
        </span>
        <span className="visually-hidden" role="status">
          {texts.slideOf(format.number(number), format.number(total))}
        </span>
      </span>
      <button
        type="button"
        className="present-button"
        onClick={() => run('next')}
        disabled={number === total}
      >
        <span aria-hidden="true">→</span>
        <span className="visually-hidden">{texts.next}</span>
      </button>
      {commands.map((command) => (
        <button
          key={command}
          type="button"
          className="present-button present-button--more"
          aria-pressed={on[command]}
          onClick={() => run(command)}
        >
          <kbd aria-hidden="true">{LETTERS[command]}</kbd>{' '}
          <span className="present-label">{texts[command]}</span>
        </button>
      ))}
      {!without.includes('escape') && (
        <button
          type="button"
          className="present-button"
          title={texts.leave}
          aria-label={texts.leave}
          onClick={() => run('escape')}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
    </footer>
  );
}
