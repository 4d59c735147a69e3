import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import './ui.css';
import './notice.css';

interface NoticeProps {
  readonly kind: 'info' | 'warning' | 'error';
  readonly children: ReactNode;
  /** What the reader can do about it. */
  readonly action?: { readonly label: string; readonly onAction: () => void };
  /** Makes the notice dismissible. */
  readonly dismiss?: { readonly label: string; readonly onDismiss: () => void };
}

/** A sentence that the reader should not miss. Errors are announced at once, the others politely. */
export function Notice({ kind, children, action, dismiss }: NoticeProps) {
  return (
    <div className={`ui-notice ui-notice--${kind}`} role={kind === 'error' ? 'alert' : 'status'}>
      <Icon name={kind === 'info' ? 'info' : 'warning'} />
      <div className="ui-notice__body">
        <div className="ui-notice__text">{children}</div>
        {action && (
          <button type="button" className="ui-button ui-button--rule" onClick={action.onAction}>
            {action.label}
          </button>
        )}
      </div>
      {dismiss && (
        <button
          type="button"
          className="ui-button ui-button--icon"
          aria-label={dismiss.label}
          onClick={dismiss.onDismiss}
        >
          <Icon name="close" size={16} />
        </button>
      )}
    </div>
  );
}
