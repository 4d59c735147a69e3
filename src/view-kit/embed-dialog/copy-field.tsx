import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import type { EmbedDialogMessages } from './messages/en.ts';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly texts: EmbedDialogMessages;
}

/** A text to be taken along: one press copies it, and where the browser refuses, it is selected to be copied by hand. */
export function CopyField({ label, text, texts }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<{ readonly text: string; readonly isCopied: boolean } | null>(null);
  // What was copied was another text: the word “Copied” would not be true any more.
  const shown = outcome?.text === text ? outcome : null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ text, isCopied: true });
    } catch {
      field.current?.focus();
      field.current?.select();
      setOutcome({ text, isCopied: false });
    }
  };
  // The one key that everybody knows: with nothing selected it means the whole text, wherever the focus is.
  useEffect(() => {
    const onCopy = (event: ClipboardEvent) => {
      if (hasSelection() || !event.clipboardData) return;
      event.clipboardData.setData('text/plain', text);
      event.preventDefault();
      setOutcome({ text, isCopied: true });
    };
    document.addEventListener('copy', onCopy);
    return () => document.removeEventListener('copy', onCopy);
  }, [text]);
  return (
    <div className="embed-copy">
      <label className="ui-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        readOnly
        spellCheck={false}
        rows={Math.min(12, text.split('\n').length + 4)}
        value={text}
      />
      <p className="embed-copy-row">
        <Button variant="primary" aria-keyshortcuts="Control+C Meta+C" onClick={() => void copy()}>
          {shown?.isCopied ? texts.copied : texts.copy}
        </Button>
        <span role="status">
          {shown &&
            (shown.isCopied ? <span className="visually-hidden">{texts.copied}</span> : texts.copyFailed)}
        </span>
        {!shown && <span className="embed-copy-key">{texts.copyKey}</span>}
      </p>
    </div>
  );
}

/** The reader has marked something, here or in a field: that is what will be copied. */
function hasSelection(): boolean {
  const { activeElement } = document;
  if (activeElement instanceof HTMLTextAreaElement || activeElement instanceof HTMLInputElement)
    return activeElement.selectionStart !== activeElement.selectionEnd;
  return document.getSelection()?.isCollapsed === false;
}
