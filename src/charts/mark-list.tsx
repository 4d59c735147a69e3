import { isNumbered, type PlacedMark } from './marks.ts';

/** The marks of a chart in words: below it as long as they are few, else for screen readers and print only. */
export function MarkList({ marks }: { readonly marks: readonly PlacedMark[] }) {
  if (marks.length === 0) return null;
  return (
    <ol className={isNumbered(marks.length) ? 'chart-marks' : 'chart-marks chart-marks--many'} data-label="">
      {marks.map(({ mark, number }) => (
        <li key={mark.id}>
          <span className="chart-mark-handle" style={{ borderColor: mark.color }} aria-hidden>
            {number}
          </span>
          <span>
            <span className="chart-mark-date">{mark.date}</span> {mark.label}
          </span>
        </li>
      ))}
    </ol>
  );
}
