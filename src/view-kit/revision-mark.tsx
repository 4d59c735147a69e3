import type { Figure } from '../domain/table.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { revisionText } from './use-revised-points.ts';

/** Stands behind a value that was another one in the version that the address names, with what it was. */
export function RevisionMark({ figure }: { readonly figure: Figure }) {
  const { t, format } = useI18n();
  const text = revisionText(figure, t, format);
  return text === null ? null : (
    <span className="cell-mark cell-mark--revised" data-label="">
      {text}
    </span>
  );
}
