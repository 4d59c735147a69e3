import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Icon } from './icon.tsx';
import './ui.css';
import './dialog.css';

interface DialogProps {
  readonly isOpen: boolean;
  readonly title: string;
  readonly closeLabel: string;
  /** Escape, the cross or a click beside the dialog. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Actions, below the body and always in sight. */
  readonly footer?: ReactNode;
  readonly size?: 'narrow' | 'wide';
}

/** A modal window: the native `<dialog>`, which keeps the focus inside and gives it back afterwards. */
export function Dialog({ isOpen, ...rest }: DialogProps) {
  return isOpen ? <OpenDialog {...rest} /> : null;
}

function OpenDialog({
  title,
  closeLabel,
  onClose,
  children,
  footer,
  size = 'narrow',
}: Omit<DialogProps, 'isOpen'>) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Before the element leaves the document: only then does `close` return the focus.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    // A click beside the window is a convenience; Escape and the cross do the same by keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className={`ui-dialog ui-dialog--${size}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={(event) => {
        if (event.target === event.currentTarget && !event.currentTarget.open) onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className="ui-dialog__frame">
        <header className="ui-dialog__head">
          <h2 id={titleId} className="ui-dialog__title">
            {title}
          </h2>
          <button
            type="button"
            className="ui-button ui-button--icon"
            aria-label={closeLabel}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </header>
        <div className="ui-dialog__body">{children}</div>
        {footer !== undefined && <footer className="ui-dialog__foot">{footer}</footer>}
      </div>
    </dialog>
  );
}
