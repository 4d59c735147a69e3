import './ui.css';
import './skeleton.css';

interface SkeletonProps {
  /** Height of what is to come, so that nothing jumps: px, or any CSS length. */
  readonly height: number | string;
  /** Read by screen readers: "Loading". */
  readonly label: string;
}

/** An empty place of the final size. */
export function Skeleton({ height, label }: SkeletonProps) {
  return (
    <output className="ui-skeleton" style={{ height }}>
      <span className="visually-hidden">{label}</span>
    </output>
  );
}
