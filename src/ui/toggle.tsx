import { useId } from 'react';
import './ui.css';
import './toggle.css';

interface ToggleProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** Something that is on or off and takes effect at once. */
export function Toggle({ label, value, onChange }: ToggleProps) {
  const id = useId();
  return (
    <label className="ui-toggle" htmlFor={id}>
      <input
        id={id}
        type="checkbox"
        role="switch"
        className="ui-toggle__input"
        checked={value}
        aria-checked={value}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
