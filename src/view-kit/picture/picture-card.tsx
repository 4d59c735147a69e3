import { ChartHeightContext } from '../../charts/chart-height.ts';
import { activeFilters } from '../filters.ts';
import type { ShownView } from '../shown-view.ts';
import { sourceText } from '../source-text.ts';
import { Surrounded, type Surroundings } from '../surroundings.tsx';
import { ViewBody } from '../view-body.tsx';
import type { PictureMessages } from './messages/en.ts';
import './picture.css';

/** How a picture is laid out at the moment. */
export interface PictureLayout {
  readonly width: number;
  /** `null`: as high as it needs to be. */
  readonly height: number | null;
  /** Of charts over time; `null`: the usual. */
  readonly chartHeight: number | null;
  /** Share of the width that the body takes: drawings whose height follows their width become lower. */
  readonly bodyShare: number;
  /** The body is longer than the picture and ends at its foot. */
  readonly isCut: boolean;
}

interface PictureCardProps {
  readonly shown: ShownView;
  readonly by: Surroundings;
  readonly texts: PictureMessages;
  readonly address: string;
  readonly layout: PictureLayout;
  /** Only the drawing: a slide has its own heading and foot. */
  readonly isBare: boolean;
  readonly isTransparent: boolean;
}

/** A view as it stands in a picture: finding, what is measured, filters, drawing, source, date, address. */
export function PictureCard(props: PictureCardProps) {
  const { shown, by, layout, isBare } = props;
  const { content, values } = shown;
  return (
    <Surrounded by={by}>
      <ChartHeightContext value={layout.chartHeight}>
        <div
          className="picture"
          data-bare={isBare}
          data-cut={layout.isCut}
          data-transparent={props.isTransparent}
          style={{ width: layout.width, ...(layout.height !== null && { height: layout.height }) }}
        >
          {!isBare && <PictureHead {...props} />}
          <div className="picture-body">
            <div className="picture-content" style={{ width: `${layout.bodyShare * 100}%` }}>
              <ViewBody
                viewId={shown.manifest.id}
                view={shown.view}
                content={content}
                values={values}
                set={() => undefined}
                sources={shown.sources}
                notes={shown.notes}
                tabsLabel={content.title}
                hasTabs={false}
                isCompact={false}
                isStatic
              />
            </div>
          </div>
          {layout.isCut && <p className="picture-continues">{props.texts.continues}</p>}
          {!isBare && <PictureFoot {...props} />}
        </div>
      </ChartHeightContext>
    </Surrounded>
  );
}

function PictureHead({ shown, by }: PictureCardProps) {
  const { content, values, specs } = shown;
  const { t, format } = by.i18n;
  const filters = activeFilters(content.controls, values, specs, by.dashboard.pkg, format);
  return (
    <header className="picture-head">
      {content.finding !== null && <p className="picture-kicker">{content.title}</p>}
      <h2>{content.finding ?? content.title}</h2>
      <p className="picture-subtitle">{content.subtitle}</p>
      {filters.length > 0 && (
        <p className="picture-subtitle">
          {t.file.filters}: {filters.map(({ label }) => label).join(', ')}
        </p>
      )}
    </header>
  );
}

function PictureFoot({ shown, by, address }: PictureCardProps) {
  const { t, format } = by.i18n;
  const { sources: ids, input } = shown.content;
  return (
    <footer className="picture-foot">
      <p>{sourceText({ ids, sources: shown.sources }, input.pkg, format, t)}</p>
      <p className="picture-address">{address.replace(/^https?:\/\//, '')}</p>
    </footer>
  );
}
