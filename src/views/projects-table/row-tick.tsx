interface RowTickProps {
  readonly label: string;
  readonly isTicked: boolean;
  /** With `isRange` all rows since the last tick are meant. */
  readonly onTick: (isTicked: boolean, isRange: boolean) => void;
}

/** Chooses a row's project on the whole page. It appears with the pointer or the focus, and stays where anything is chosen. */
export function RowTick({ label, isTicked, onTick }: RowTickProps) {
  return (
    <label className="projects-table-tick">
      <input
        type="checkbox"
        checked={isTicked}
        aria-label={label}
        onChange={({ target, nativeEvent }) =>
          onTick(target.checked, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
        }
      />
    </label>
  );
}
