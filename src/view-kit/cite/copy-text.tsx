import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import type { Messages } from './messages/en.ts';

interface CopyTextProps {
  /** Name of the style. */
  readonly name: string;
  readonly text: string;
  /** The same with italics, for word processors. */
  readonly html?: string;
  readonly messages: Messages;
}

/** Copies a text; where the browser refuses, says that it can be selected: it stands there. */
export function CopyText({ name, text, html, messages }: CopyTextProps) {
  const [outcome, setOutcome] = useState<{ readonly of: string; readonly isCopied: boolean } | null>(null);
  const copy = async () => {
    try {
      await write(text, html);
      setOutcome({ of: text, isCopied: true });
    } catch {
      setOutcome({ of: text, isCopied: false });
    }
  };
  const isCurrent = outcome?.of === text;
  return (
    <div className="citation-copy">
      <Button onClick={() => void copy()}>{messages.copy(name)}</Button>
      <span role="status">{isCurrent ? (outcome.isCopied ? messages.copied : messages.byHand) : ''}</span>
    </div>
  );
}

async function write(text: string, html: string | undefined): Promise<void> {
  if (html === undefined || typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(text);
  return navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    }),
  ]);
}
