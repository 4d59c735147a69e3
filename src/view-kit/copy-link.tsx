import { useState } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import { Icon } from '../ui/icon.tsx';

interface CopyLinkProps {
  readonly address: () => string;
  /** Default: "Copy link". */
  readonly label?: string;
}

/** Copies the address of exactly this state, with its language, so that the one who opens it sees the same. */
export function CopyLink({ address, label }: CopyLinkProps) {
  const { t } = useI18n();
  const [outcome, setOutcome] = useState<'idle' | 'copied' | 'refused'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address());
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <>
      <button type="button" className="action-button" onClick={() => void copy()}>
        <Icon name="link" /> {outcome === 'copied' ? t.view.linkCopied : (label ?? t.view.copyLink)}
      </button>
      <span className="visually-hidden" role="status">
        {outcome === 'copied' ? t.view.linkCopied : ''}
      </span>
      {outcome === 'refused' && (
        <label className="copy-by-hand">
          {t.view.copyFailed}
          <input readOnly value={address()} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </>
  );
}
