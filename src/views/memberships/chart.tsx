import { Fragment } from 'react';
import { useWidth } from '../../charts/use-width.ts';
import { yearOf } from '../../domain/dates.ts';
import { phrase, type Phrase } from '../../domain/phrase.ts';
import type { Table } from '../../domain/table.ts';
import { membershipsOf } from '../../domain/memberships.ts';
import { cellWriter } from '../../view-kit/figures.ts';
import { PhraseText } from '../../view-kit/phrase-text.tsx';
import { SourceIds } from '../../view-kit/source-ids.tsx';
import type { ChartProps } from '../../view-kit/view.ts';
import { PartHeading } from '../../ui/part-heading.tsx';
import { footnotesOf } from './footnotes.ts';
import { MembershipMatrix } from './matrix.tsx';
import type { Messages } from './messages/en.ts';
import {
  countryName,
  dataDay,
  eventName,
  orderedCountries,
  organisationName,
  type Input,
  type params,
} from './view.ts';
import { sentences } from '../../i18n/sentences.ts';
import './chart.css';

type Props = Omit<ChartProps<never, typeof params, Messages>, 'input'> & { readonly input: Input };

/** Countries by organisations with the dates and a bar each; below it what the dates do not tell. */
export function Chart({ input, table, name, summary, isStatic }: Props) {
  const { data, messages } = input;
  const { ref, widthPx } = useWidth<HTMLDivElement>();
  const memberships = membershipsOf(data.memberships);
  const countries = orderedCountries(input, memberships);
  const footnotes = footnotesOf(
    memberships,
    countries,
    data.organisations.map(({ id }) => id),
  );
  const firstYear = Math.min(...data.memberships.map(({ date }) => yearOf(date)));
  const lastDay = dataDay(input);
  return (
    <div ref={ref} className="memberships">
      <ul className="memberships-key">
        {(['member', 'frozen', 'ended'] as const).map((kind) => (
          <li key={kind}>
            <span className="memberships-sample" aria-hidden="true">
              <i className={`memberships-bar is-${kind}`} />
            </span>
            {messages.key[kind]}
          </li>
        ))}
        <li>{messages.keyAxis(String(firstYear), String(yearOf(lastDay)))}</li>
      </ul>
      <MembershipMatrix
        input={input}
        table={table}
        memberships={memberships}
        countries={countries}
        footnotes={footnotes}
        firstYear={firstYear}
        lastDay={lastDay}
        isWide={widthPx >= 760}
        isStatic={isStatic}
        caption={sentences([name, summary])}
      />
      {footnotes.length > 0 && (
        <section className="memberships-text">
          <PartHeading>{messages.footnotes}</PartHeading>
          <ol>
            {footnotes.map((row) => (
              <li key={row.id} data-sourced="">
                <strong>
                  {row.country !== null && countryName(input, row.country)},{' '}
                  {organisationName(input, row.organisation)}:
                </strong>{' '}
                {row.note && input.format.text(row.note)} <SourceIds ids={row.source} />
              </li>
            ))}
          </ol>
        </section>
      )}
      <section className="memberships-text">
        <PartHeading>{messages.history}</PartHeading>
        <dl>
          {data.organisations.map(({ id, name: full, short }) => (
            <Fragment key={id}>
              <dt>
                <strong>{input.format.text(short)}</strong> {input.format.text(full)}
              </dt>
              <dd>
                <PhraseText phrase={historyOf(input, table, id)} />
              </dd>
            </Fragment>
          ))}
        </dl>
      </section>
    </div>
  );
}

/** "treaty signed 29 May 2014 (Astana); entered into force 1 January 2015" */
function historyOf(input: Input, table: Table, organisation: string): Phrase {
  const { data, format } = input;
  return phrase((mark) => {
    const written = cellWriter(table, format, mark);
    return data.memberships
      .filter((row) => row.organisation === organisation && row.country === null)
      .toSorted((a, b) => (a.date < b.date ? -1 : 1))
      .map(({ id, event, date, place }) => {
        const where = place ? `, ${format.text(place)}` : '';
        return `${eventName(input, event)}: ${written(id, 'date', format.date(date))}${where}`;
      })
      .join('; ');
  });
}
