import { Suspense, useMemo, type ComponentProps } from 'react';
import { DrawnChoice } from '../../ui/drawn-choice.tsx';
import { useDrawingTool } from '../../ui/use-drawing-tool.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useWidth } from '../../charts/use-width.ts';
import type { ChartProps } from '../../view-kit/view.ts';
import { canChoose, chooseProjects, chooseWithin, isAdding } from '../shared/choose-projects.ts';
import { NoProjects } from '../shared/no-projects.tsx';
import { useHasOthers } from '../shared/use-has-others.ts';
import type { Messages } from './messages/en.ts';
import { MapPicture, type Tool } from './map-picture.tsx';
import type { Input, params } from './params.ts';
import { townsOf, townsToChoose, withoutTown } from './places.ts';
import { mapFrame } from './projection.ts';
import { SectorKey } from './sector-key.tsx';
import { SizeKey } from './size-key.tsx';
import { StatusKey } from './status-key.tsx';
import { TownList } from './town-list.tsx';
import { useOutlines } from './use-outlines.ts';
import { useScrollToTown } from './use-scroll-to-town.ts';
import './projects-map.css';

type Props = Omit<ChartProps<never, typeof params, Messages>, 'input'> & { readonly input: Input };

/** Height of the map in relation to its width while the outlines are on their way. */
const ROUGH_HEIGHT = 0.58;

/** The towns on the map, and beside it all projects by town; a press on a symbol opens its town in the list. */
export function Chart({ input, setParams, name, summary, isStatic }: Props) {
  const { messages, params: values } = input;
  const hasOthers = useHasOthers();
  const { ref, widthPx } = useWidth<HTMLDivElement>();
  const towns = townsOf(input);
  const toChoose = townsToChoose(input);
  const rest = withoutTown(input);
  const select = (place: string) =>
    setParams((now) => ({ place: place === now.place ? '' : place }), 'replace');
  const idsIn = (places: readonly string[]) =>
    toChoose
      .filter((town) => places.includes(town.place.id))
      .flatMap((town) => town.projects.map(({ project }) => project.id));
  /** The towns' projects alone on the whole page; where they are too many for an address, only its list opens. */
  const choose = (places: readonly string[], isAdded: boolean) => {
    const ids = idsIn(places);
    const [place = ''] = places;
    if (!canChoose(ids)) {
      select(place);
      return;
    }
    setParams((now) => {
      const project = chooseProjects(now.project, ids, isAdded);
      return { project, listed: 'chosen', place: project.length === 0 ? '' : place };
    });
  };
  const drawing = useDrawingTool<Tool>('rectangle', 'move');
  const fromMap = useScrollToTown(values.place);
  if (towns.length === 0 && rest.length === 0) return <NoProjects input={input} setParams={setParams} />;
  return (
    <div className="projects-map-room">
      <div className="projects-map" data-static={isStatic || undefined}>
        <div className="projects-map-main">
          <div ref={ref} className="projects-map-frame" onPointerDownCapture={drawing.onPointerDownCapture}>
            <Suspense
              fallback={<Skeleton label={messages.loading} height={Math.round(widthPx * ROUGH_HEIGHT)} />}
            >
              <DrawnChoice
                className="projects-map-area"
                of=".map-symbol"
                shape={isStatic || drawing.tool === 'move' ? null : drawing.tool}
                isByTouch={drawing.isByTouch}
                onChoose={(keys, event) =>
                  setParams((now) => ({
                    project: chooseWithin(
                      now.project,
                      idsIn(keys.flatMap((key) => key.split(' '))),
                      isAdding(event),
                    ),
                    listed: 'chosen',
                  }))
                }
              >
                <OutlinedMap
                  input={input}
                  widthPx={widthPx}
                  towns={toChoose}
                  name={name}
                  summary={summary}
                  setParams={setParams}
                  drawing={drawing}
                  onSelect={(places, isAdded) => {
                    fromMap();
                    choose(places, isAdded);
                  }}
                  isStatic={isStatic}
                />
              </DrawnChoice>
            </Suspense>
          </div>
          <SectorKey input={input} towns={toChoose} />
          <StatusKey input={input} towns={toChoose} />
          <p className="projects-map-credit">{messages.marksKey}</p>
          <SizeKey input={input} towns={toChoose} />
          {!isStatic && (
            <p className="projects-map-credit projects-map-hint" data-label="">
              {hasOthers ? messages.hint.page : messages.hint.alone}{' '}
              {!drawing.isFinger && `${messages.filters.withShift} `}
              {drawing.isFinger ? messages.drawing.finger : messages.drawing.mouse} {messages.zoom.hint}
            </p>
          )}
          <p className="projects-map-credit">{messages.outlines}</p>
        </div>
        <TownList input={input} towns={towns} rest={rest} onSelect={select} />
      </div>
    </div>
  );
}

type OutlinedMapProps = Omit<ComponentProps<typeof MapPicture>, 'frame'> & { readonly widthPx: number };

function OutlinedMap({ widthPx, ...rest }: OutlinedMapProps) {
  const { messages, pkg } = rest.input;
  const outlines = useOutlines();
  const home = pkg.dashboard.reporter;
  const frame = useMemo(
    () => (outlines.data ? mapFrame(outlines.data, home, widthPx) : null),
    [outlines.data, home, widthPx],
  );
  return frame ? <MapPicture frame={frame} {...rest} /> : <p className="view-empty">{messages.failed}</p>;
}
