import { useState } from 'react';
import { useI18n } from '../../i18n/i18n-context.ts';
import { Button } from '../../ui/button.tsx';

/** Copies a figure as a sentence; where the browser refuses, the sentence stands there to be copied by hand. */
export function CopySentence({ sentence }: { readonly sentence: () => string }) {
  const { t } = useI18n();
  const [outcome, setOutcome] = useState<'idle' | 'copied' | 'refused'>('idle');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(sentence());
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <div className="provenance-copy">
      <Button onClick={() => void copy()}>
        {outcome === 'copied' ? t.provenance.copied : t.provenance.copy}
      </Button>
      {outcome === 'refused' && (
        <label className="copy-by-hand">
          {t.view.copyFailed}
          <input readOnly value={sentence()} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </div>
  );
}
