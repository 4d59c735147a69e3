import { useI18n } from '../i18n/i18n-context.ts';
import { Notice } from '../ui/notice.tsx';
import type { ParamNotice } from './params.ts';

/** Tells quietly which values of the address mean nothing here. */
export function ParamNotices({
  notices,
  onDismiss,
}: {
  readonly notices: readonly ParamNotice[];
  readonly onDismiss: () => void;
}) {
  const { t } = useI18n();
  if (notices.length === 0) return null;
  return (
    <Notice kind="info" dismiss={{ label: t.view.dismiss, onDismiss }}>
      {notices.map(({ key, text }) => (
        <span key={key}>{t.view.unknownValue(key, text.slice(0, 60))} </span>
      ))}
    </Notice>
  );
}
