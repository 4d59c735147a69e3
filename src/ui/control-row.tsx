import type { ReactNode } from 'react';
import './ui.css';

/** The controls of one view in a row that wraps; `label` names the group for screen readers. */
export function ControlRow({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className="ui-control-row" data-label="" aria-label={label}>
      {children}
    </fieldset>
  );
}
