import { useI18n } from '../i18n/i18n-context.ts';
import { Notice } from '../ui/notice.tsx';
import { errorText } from './error-text.ts';

/** Says what is broken, in the place of the broken part, and offers another try. */
export function PartFailed({
  errors,
  onRetry,
}: {
  readonly errors: readonly Error[];
  readonly onRetry: () => void;
}) {
  const { t, format } = useI18n();
  const sentences = [...new Set(errors.map((error) => errorText(error, t, format)))];
  return (
    <Notice kind="error" action={{ label: t.view.tryAgain, onAction: onRetry }}>
      {sentences.map((sentence) => (
        <span key={sentence}>{sentence} </span>
      ))}
      {t.errors.restWorks}
    </Notice>
  );
}
