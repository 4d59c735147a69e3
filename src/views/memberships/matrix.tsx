import type { Membership } from '../../domain/memberships.ts';
import type { Row } from '../../domain/schemas.ts';
import type { Table } from '../../domain/table.ts';
import { moveBetweenFigures } from '../../view-kit/move-between-figures.ts';
import { MembershipCell } from './membership-cell.tsx';
import { countryName, type Input } from './view.ts';

interface MembershipMatrixProps {
  readonly input: Input;
  readonly table: Table;
  readonly memberships: readonly Membership[];
  /** In the order of the rows. */
  readonly countries: readonly string[];
  readonly footnotes: readonly Row<'memberships'>[];
  /** Borders of the bars. */
  readonly firstYear: number;
  readonly lastDay: string;
  /** Room for whole dates instead of years. */
  readonly isWide: boolean;
  readonly isStatic: boolean;
  readonly caption: string;
}

/** A row per country, a column per organisation; the pair of the page stands out. */
export function MembershipMatrix(props: MembershipMatrixProps) {
  const { input, memberships, countries, caption } = props;
  const { data, messages, format, pkg } = input;
  const pair = [pkg.dashboard.reporter, pkg.dashboard.partner];
  const first = memberships.find(({ country }) => country === countries[0]);
  return (
    <table className="memberships-matrix">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.columns.country}</th>
          {data.organisations.map(({ id, short, name }) => (
            <th key={id} scope="col">
              <abbr title={format.text(name)}>{format.text(short)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      {/* The buttons inside are what is interactive; their keys are handled once for all of them. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <tbody onKeyDown={moveBetweenFigures}>
        {countries.map((code) => (
          <tr key={code} className={pair.includes(code) ? 'is-pair' : undefined}>
            <th scope="row">{countryName(input, code)}</th>
            {data.organisations.map(({ id }) => {
              const membership = memberships.find((one) => one.country === code && one.organisation === id);
              return (
                <td key={id}>
                  {membership ? (
                    <MembershipCell {...props} membership={membership} isTabStop={membership === first} />
                  ) : (
                    <span className="memberships-none">
                      <span aria-hidden="true">–</span>
                      <span className="visually-hidden">{messages.noMembership}</span>
                    </span>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
