import { useEffect, useId, useRef, useState, type CSSProperties } from 'react';
import { addDays, dayAfterKey, daysBetween, nextInPlay, withinDays } from '../domain/move-day.ts';
import { FieldGroup } from './field.tsx';
import { Icon } from './icon.tsx';
import { useReportedDay } from './use-reported-day.ts';
import './ui.css';
import './day-slider.css';

/** A day on which something is known to have happened. */
export interface DayTick {
  readonly day: string;
  readonly label: string;
}

/** Words of the slider. */
export interface DaySliderTexts {
  readonly label: string;
  readonly play: string;
  readonly pause: string;
  readonly previous: string;
  readonly next: string;
}

interface DaySliderProps {
  readonly texts: DaySliderTexts;
  readonly day: string;
  readonly min: string;
  readonly max: string;
  /** In the order of time. */
  readonly ticks: readonly DayTick[];
  /** A day as the reader's language writes it. */
  readonly write: (day: string) => string;
  readonly onChange: (day: string, how: 'push' | 'replace') => void;
}

/** Time between two steps of a play, ms. */
const STEP_MS = 700;

/** Moves through time: by hand, from one known day to the next, or by itself. */
export function DaySlider({ texts, day: given, min, max, ticks, write, onChange }: DaySliderProps) {
  const id = useId();
  const { day: moved, begin, move } = useReportedDay(given, onChange);
  const day = withinDays(moved, min, max);
  const play = usePlay(day, max, move);
  const length = Math.max(1, daysBetween(min, max));
  const shareOf = (of: string) => daysBetween(min, of) / length;
  const at = ticks.filter((tick) => tick.day === day).map(({ label }) => label);
  const value = [write(day), ...at].join(', ');
  const step = (next: string) => {
    play.stop();
    begin();
    move(next);
  };
  return (
    <div className="ui-day-slider">
      <FieldGroup label={texts.label} labelId={`${id}-label`} isLabelHidden>
        <p className="ui-day-slider__value" data-label="">
          <span className="ui-label" aria-hidden="true">
            {texts.label}
          </span>
          <time dateTime={day}>{write(day)}</time>
          {at.length > 0 && <span>{at.join(' · ')}</span>}
        </p>
        <div className="ui-day-slider__row">
          <button
            type="button"
            className="ui-button ui-button--rule ui-day-slider__button"
            aria-label={play.isPlaying ? texts.pause : texts.play}
            title={play.isPlaying ? texts.pause : texts.play}
            onClick={() => {
              if (play.isPlaying) {
                play.stop();
                return;
              }
              begin();
              const start = day >= max ? min : day;
              if (start !== day) move(start);
              play.start(start);
            }}
          >
            <Icon name={play.isPlaying ? 'pause' : 'play'} />
          </button>
          <TickButton
            name={texts.previous}
            icon="chevron-left"
            tick={ticks.findLast((tick) => tick.day < day)}
            write={write}
            onPress={step}
          />
          <div
            className="ui-day-slider__track"
            style={{ '--share': Math.min(1, shareOf(day)) } as CSSProperties}
          >
            <span className="ui-day-slider__ticks" aria-hidden="true">
              {ticks.map((tick, index) => (
                <i key={`${tick.day} ${index}`} style={{ insetInlineStart: `${shareOf(tick.day) * 100}%` }} />
              ))}
            </span>
            <input
              type="range"
              aria-labelledby={`${id}-label`}
              aria-valuetext={value}
              min={0}
              max={length}
              step={1}
              value={daysBetween(min, day)}
              onFocus={begin}
              onPointerDown={() => {
                play.stop();
                begin();
              }}
              onChange={(event) => move(addDays(min, event.target.valueAsNumber))}
              onKeyDown={(event) => {
                const next = dayAfterKey(event, day, min, max);
                if (next === null) return;
                event.preventDefault();
                play.stop();
                move(next);
              }}
            />
          </div>
          <TickButton
            name={texts.next}
            icon="chevron-right"
            tick={ticks.find((tick) => tick.day > day)}
            write={write}
            onPress={step}
          />
        </div>
      </FieldGroup>
    </div>
  );
}

interface TickButtonProps {
  readonly name: string;
  readonly icon: 'chevron-left' | 'chevron-right';
  readonly tick: DayTick | undefined;
  readonly write: (day: string) => string;
  readonly onPress: (day: string) => void;
}

function TickButton({ name, icon, tick, write, onPress }: TickButtonProps) {
  const text = tick ? `${name}: ${write(tick.day)}, ${tick.label}` : name;
  return (
    <button
      type="button"
      className="ui-button ui-button--rule ui-day-slider__button"
      aria-label={text}
      title={text}
      aria-disabled={tick === undefined || undefined}
      onClick={() => tick && onPress(tick.day)}
    >
      <Icon name={icon} />
    </button>
  );
}

/** Goes on by itself until the last day, a press, or the page is put away. */
function usePlay(day: string, max: string, move: (day: string) => void) {
  const [started, setStarted] = useState<string | null>(null);
  const now = useRef({ day, move });
  useEffect(() => {
    now.current = { day, move };
  });
  useEffect(() => {
    if (started === null) return undefined;
    const timer = window.setInterval(() => {
      if (document.hidden || now.current.day >= max) setStarted(null);
      else now.current.move(nextInPlay(now.current.day, started, max));
    }, STEP_MS);
    return () => window.clearInterval(timer);
  }, [started, max]);
  return {
    isPlaying: started !== null,
    start: (from: string) => setStarted(from),
    stop: () => setStarted(null),
  };
}
