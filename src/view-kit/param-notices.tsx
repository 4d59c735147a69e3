import { useState } from 'react';
import { useI18n } from '../i18n/i18n-context.ts';
import { Notice } from '../ui/notice.tsx';
import type { ParamNotice } from './params.ts';

/** Tells quietly which values of the address mean nothing here, until the reader has dismissed them. */
export function ParamNotices({ notices }: { readonly notices: readonly ParamNotice[] }) {
  const { t } = useI18n();
  const all = notices.map(({ key, text }) => `${key}=${text}`).join('&');
  const [dismissed, setDismissed] = useState('');
  if (notices.length === 0 || all === dismissed) return null;
  return (
    <Notice kind="info" dismiss={{ label: t.view.dismiss, onDismiss: () => setDismissed(all) }}>
      {notices.map(({ key, text }) => (
        <span key={key}>{t.view.unknownValue(key, text.slice(0, 60))} </span>
      ))}
    </Notice>
  );
}
