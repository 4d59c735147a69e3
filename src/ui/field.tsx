import type { ReactNode } from 'react';
import './ui.css';

interface FieldProps {
  readonly label: string;
  /** Id of the control that the label names. */
  readonly controlId: string;
  /** The label is only heard, not seen: where the place of the control says what it is. */
  readonly isLabelHidden?: boolean;
  readonly children: ReactNode;
}

/** A control with its label above. */
export function Field({ label, controlId, isLabelHidden = false, children }: FieldProps) {
  return (
    <div className="ui-field">
      <label htmlFor={controlId} className={isLabelHidden ? 'visually-hidden' : 'ui-label'}>
        {label}
      </label>
      {children}
    </div>
  );
}

interface FieldGroupProps {
  readonly label: string;
  readonly labelId: string;
  readonly role?: 'group' | 'radiogroup';
  readonly isLabelHidden?: boolean;
  readonly children: ReactNode;
}

/** Several controls under one label. */
export function FieldGroup({
  label,
  labelId,
  role = 'group',
  isLabelHidden = false,
  children,
}: FieldGroupProps) {
  return (
    <div className="ui-field" role={role} aria-labelledby={labelId}>
      <span id={labelId} className={isLabelHidden ? 'visually-hidden' : 'ui-label'}>
        {label}
      </span>
      {children}
    </div>
  );
}
