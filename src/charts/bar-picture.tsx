import { useId } from 'react';
import { BAR_FONT_PX, barColumns, type BarLayout, fitsInto, LABELS_LEFT_FROM_PX } from './bar-layout.ts';
import { Hatch, hatchId } from './hatch.tsx';
import { legendLayout, SWATCH_PX } from './legend-layout.ts';
import { textWidth, wrapText } from './text-width.ts';
import type { BarSegment } from './types.ts';

const BAR_PX = 22;
const LINE_PX = 18;
const ROW_GAP_PX = 10;

interface BarPictureProps {
  readonly layout: BarLayout;
  readonly widthPx: number;
  readonly valueLabel: (value: number) => string;
  readonly hasLegend: boolean;
}

/** A bar chart as one SVG, for pictures and slides; nothing in it can be chosen. */
export function BarPicture({ layout, widthPx, valueLabel, hasLegend }: BarPictureProps) {
  const id = useId();
  const { labelPx, barsLeft, barsPx } = barColumns(layout, widthPx);
  const legend = hasLegend
    ? legendLayout(
        layout.kinds.map((kind) => kind.label),
        widthPx,
        BAR_FONT_PX,
      )
    : null;
  const orderOf = new Map(layout.kinds.map((kind, order) => [kind.id, order]));
  const fillOf = ({ id: kind, pattern, color }: BarSegment) =>
    pattern === 'hatch' ? `url(#${hatchId(id, orderOf.get(kind) ?? 0)})` : color;

  const isLeft = widthPx >= LABELS_LEFT_FROM_PX;
  const placed = placeRows(layout, isLeft, labelPx, legend ? legend.heightPx + 8 : 0);
  const heightPx = placed.at(-1)?.bottom ?? 1;

  return (
    <svg className="chart-picture" width={widthPx} height={heightPx} viewBox={`0 0 ${widthPx} ${heightPx}`}>
      <defs>
        {layout.kinds.map((kind, order) =>
          kind.pattern === 'hatch' ? (
            <Hatch key={kind.id} id={hatchId(id, order)} color={kind.color} />
          ) : null,
        )}
      </defs>
      {legend?.places.map((place, order) => {
        const kind = layout.kinds[order];
        if (!kind) return null;
        return (
          <g key={kind.id}>
            <rect
              x={place.x}
              y={place.y - 6}
              width={12}
              height={12}
              fill={fillOf(kind)}
              stroke={kind.color}
            />
            <text className="chart-bar-text" x={place.x + SWATCH_PX} y={place.y} dy="0.34em">
              {place.text}
            </text>
          </g>
        );
      })}
      {placed.map(({ laid, lines, barTop, labelTop }) => {
        const middle = barTop + BAR_PX / 2;
        const weight = laid.row.isHighlighted || laid.row.isSelected ? 650 : undefined;
        return (
          <g key={laid.row.id}>
            {lines.map((line, index) => (
              <text
                key={line}
                className="chart-bar-text"
                x={isLeft ? labelPx : 0}
                y={labelTop + (index + 0.5) * LINE_PX}
                dy="0.34em"
                textAnchor={isLeft ? 'end' : 'start'}
                fontWeight={weight}
              >
                {line}
              </text>
            ))}
            {laid.segments.map(({ segment, from, size }) => {
              const x = barsLeft + from * barsPx;
              const text = valueLabel(segment.value);
              const hasText = laid.segments.length > 1 && fitsInto(text, size * barsPx);
              return (
                <g key={segment.id}>
                  <rect
                    x={x}
                    y={barTop}
                    width={Math.max(0.5, size * barsPx - 1)}
                    height={BAR_PX}
                    fill={fillOf(segment)}
                    stroke={segment.pattern === 'hatch' ? segment.color : 'none'}
                  />
                  {hasText ? <ValueChip text={text} x={x + (size * barsPx) / 2} y={middle} /> : null}
                </g>
              );
            })}
            <text className="chart-bar-text" x={barsLeft + laid.end * barsPx + 8} y={middle} dy="0.34em">
              {laid.totalText}
            </text>
          </g>
        );
      })}
      {layout.zero > 0 ? (
        <line
          x1={barsLeft + layout.zero * barsPx}
          x2={barsLeft + layout.zero * barsPx}
          y1={placed[0]?.barTop ?? 0}
          y2={heightPx}
          stroke="var(--rule-strong)"
        />
      ) : null}
    </svg>
  );
}

/** A figure on a chip of the surface, as in the bars of the page. */
function ValueChip({ text, x, y }: { readonly text: string; readonly x: number; readonly y: number }) {
  const widthPx = textWidth(text, 12) + 8;
  return (
    <>
      <rect x={x - widthPx / 2} y={y - 8} width={widthPx} height={16} rx={2} fill="var(--surface)" />
      <text className="chart-chip-text" x={x} y={y} dy="0.35em" textAnchor="middle">
        {text}
      </text>
    </>
  );
}

/** The rows from top to bottom, each as high as its label needs. */
function placeRows(layout: BarLayout, isLeft: boolean, labelPx: number, firstTop: number) {
  let top = firstTop;
  return layout.rows.map((laid) => {
    const { label, note } = laid.row;
    const lines = wrapText(note ? `${label} (${note})` : label, labelPx, BAR_FONT_PX, 3);
    const textPx = lines.length * LINE_PX;
    const rowPx = isLeft ? Math.max(BAR_PX, textPx) : textPx + 2 + BAR_PX;
    const barTop = isLeft ? top + (rowPx - BAR_PX) / 2 : top + textPx + 2;
    const placed = {
      laid,
      lines,
      barTop,
      labelTop: isLeft ? top + (rowPx - textPx) / 2 : top,
      bottom: top + rowPx,
    };
    top += rowPx + ROW_GAP_PX;
    return placed;
  });
}
