import type { CoMovement } from '../../domain/exchange-rates.ts';
import type { Cell, Column } from '../../domain/table.ts';
import { CellText } from '../../view-kit/cell-text.tsx';
import { sheetOf, type Input } from './view.ts';
import { windowsOf } from './windows.ts';
import './co-movement-table.css';

/** How closely both currencies moved together, in the windows of the method. */
export function CoMovementTable({ input }: { readonly input: Input }) {
  const { messages, format, data } = input;
  const triple = sheetOf(input)?.triple;
  const windows = triple ? windowsOf(data['exchange-rates'], triple) : [];
  if (windows.length === 0) return null;
  const column: Column = { key: 'correlation', label: messages.correlation, type: 'count' };
  return (
    <section className="co-movement">
      <h3>{messages.windows}</h3>
      <p>{messages.windowsIntro}</p>
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
          {windows.map((window) => {
            const label = `${format.date(window.from)} – ${format.date(window.to)}`;
            return (
              <tr key={window.from}>
                <th scope="row">{label}</th>
                <td className="is-number">
                  <CellText column={column} cell={correlationCell(window)} rowLabel={label} isTabStop />
                </td>
                <td className="is-number">{format.number(window.changes)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function correlationCell({ correlation, changes, source, from, to }: CoMovement): Cell {
  return {
    value: correlation,
    source,
    notes: ['fx-shared-dollar'],
    mark: 'derived',
    derivation: {
      method: 'correlation',
      inputs: [{ label: `${from} – ${to}`, value: changes, type: 'count', source }],
    },
  };
}
