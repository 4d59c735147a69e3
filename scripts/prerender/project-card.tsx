import type { MapFrame } from '../../src/views/projects-map/projection.ts';
import { PlaceDrawing } from '../../src/pages/project/place-drawing.tsx';
import type { ProjectCardText } from './project-card-text.ts';

interface ProjectCardProps {
  readonly text: ProjectCardText;
  /** Id of the status on the day, for its colour; `null` where none is documented. */
  readonly status: string | null;
  /** The documented towns; without one there is no map, since nothing is drawn at an invented point. */
  readonly places: readonly {
    readonly id: string;
    readonly name: string;
    readonly lon: number;
    readonly lat: number;
  }[];
  readonly frame: MapFrame;
  readonly home: string;
}

/** A project as the picture that link previews show: what it is, how it stood, where, and what figures were stated. */
export function ProjectCard({ text, status, places, frame, home }: ProjectCardProps) {
  const color = `var(--status-${status ?? 'unknown'})`;
  const hasMap = places.length > 0;
  return (
    <article className="project-card" data-map={hasMap} style={{ borderColor: color }}>
      <header>
        <p className="project-card-kicker">{text.kicker}</p>
        <h1 data-length={text.name.length > 58 ? 'long' : undefined}>{text.name}</h1>
      </header>
      <div className="project-card-body">
        <dl>
          {text.facts.map(({ id, label, values }) => (
            <div key={id} data-fact={id}>
              <dt>
                <span>{label}</span>
              </dt>
              {values.map((value) => (
                <dd key={value.text}>
                  {id === 'status' && <span className="project-card-mark" style={{ background: color }} />}
                  <strong>{value.text}</strong>
                  {value.remark !== '' && <small>{value.remark}</small>}
                </dd>
              ))}
            </div>
          ))}
        </dl>
        {hasMap && (
          <div className="place-map">
            <PlaceDrawing
              frame={frame}
              home={home}
              places={places}
              color={color}
              label={places.map(({ name }) => name).join(', ')}
              sizePx={20}
            />
          </div>
        )}
      </div>
      {text.remarks.length > 0 && (
        <div className="project-card-remarks">
          {text.remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
        </div>
      )}
      <footer>{text.foot}</footer>
    </article>
  );
}
