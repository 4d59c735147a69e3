import type { CoMovement } from '../../domain/exchange-rates.ts';
import { CellText } from '../../view-kit/cell-text.tsx';
import { PartHeading } from '../../ui/part-heading.tsx';
import { changesFigure, correlationFigure, windowLabel } from './movement-figure.ts';
import { sheetOf, type Input } from './sheet.ts';
import { coMovementWithin, windowsOf } from './windows.ts';
import './co-movement-table.css';

/** How closely both currencies moved together, in the windows of the method and in the years shown. */
export function CoMovementTable({ input }: { readonly input: Input }) {
  const { messages } = input;
  const { windows, shown } = coMovementsOf(input);
  if (windows.length === 0 && !shown) return null;
  return (
    <section className="co-movement">
      <PartHeading>{messages.windows}</PartHeading>
      <p data-label="">{messages.windowsIntro}</p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{messages.window}</th>
            <th scope="col" className="is-number">
              {messages.correlation}
            </th>
            <th scope="col" className="is-number">
              {messages.changes}
            </th>
          </tr>
        </thead>
        <tbody>
          {windows.map((window) => (
            <CoMovementRow key={window.from} input={input} movement={window} />
          ))}
          {shown && <CoMovementRow input={input} movement={shown} remark={messages.shown} />}
        </tbody>
      </table>
    </section>
  );
}

interface CoMovementRowProps {
  readonly input: Input;
  readonly movement: CoMovement;
  readonly remark?: string;
}

function CoMovementRow({ input, movement, remark }: CoMovementRowProps) {
  return (
    <tr>
      <th scope="row">
        {windowLabel(input, movement)}
        {remark !== undefined && <span className="co-movement-remark">{remark}</span>}
      </th>
      <td className="is-number">
        <CellText figure={correlationFigure(input, movement)} isTabStop />
      </td>
      <td className="is-number">
        <CellText figure={changesFigure(input, movement)} isTabStop />
      </td>
    </tr>
  );
}

/** The windows of the method, and the years shown where they are not one of these. */
function coMovementsOf(input: Input) {
  const rows = input.data['exchange-rates'];
  const sheet = sheetOf(input);
  if (!sheet) return { windows: [], shown: null };
  const windows = windowsOf(rows, sheet.triple);
  const [first, last] = [sheet.periods[0], sheet.periods.at(-1)];
  const shown = first && last ? coMovementWithin(rows, sheet.triple, first, last) : null;
  const isWindow = windows.some(({ from, to }) => from === shown?.from && to === shown.to);
  return { windows, shown: isWindow ? null : shown };
}
