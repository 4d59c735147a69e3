import { conversionsOf } from '../../domain/projects/conversion.ts';
import type { Row } from '../../domain/schemas.ts';
import { isCurrency } from '../../i18n/format.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { FigureButton } from '../../view-kit/figure-button.tsx';
import { SourceIds } from '../../view-kit/source-ids.tsx';
import { RowsGate } from '../rows-gate.tsx';
import { convertedFigure, currencyName, rateFigure, statedFigure } from './amount-figure.ts';
import type { Messages } from './messages/en.ts';

interface ConversionsProps {
  readonly project: Row<'projects'>;
  readonly amounts: readonly Row<'project-amounts'>[];
  readonly messages: Messages;
}

/** What was stated in other currencies, converted beside the original, each with its rate, year and source. */
export function Conversions(props: ConversionsProps) {
  if (!props.amounts.some(({ currency }) => currency !== null && currency !== 'USD')) return null;
  return (
    <RowsGate names={['exchange-rates']}>
      {(data) => <ConversionList {...props} rates={data['exchange-rates']} />}
    </RowsGate>
  );
}

interface ConversionListProps extends ConversionsProps {
  readonly rates: readonly Row<'exchange-rates'>[];
}

function ConversionList({ project, amounts, messages, rates }: ConversionListProps) {
  const { t, format } = useI18n();
  const texts = messages.conversion;
  const conversions = conversionsOf(amounts, rates);
  if (conversions.length === 0) return null;
  const into = conversions.flatMap((one) => ('into' in one ? [one.into] : []))[0] ?? 'USD';
  return (
    <div className="project-conversions">
      <h3>{texts.title(currencyName(into, messages))}</h3>
      <p className="project-remark">{texts.intro}</p>
      <ul className="project-amounts">
        {conversions.map((one) => {
          const { amount } = one;
          const written = format.stated(amount.value, amount.currency);
          const label = [
            format.text(project.name),
            t.pages.project.investment,
            ...(amount.scope ? [format.text(amount.scope)] : []),
          ].join(', ');
          const stated = statedFigure(amount, label, project.grade);
          const key = `${amount.currency} ${amount.value} ${amount.source.join()}`;
          const original = <FigureButton text={written} figures={[stated]} />;
          if ('reason' in one) {
            return (
              <li key={key} data-sourced="">
                {original}
                <span className="project-remark">
                  {texts[one.reason]} · <SourceIds ids={amount.source} />
                </span>
              </li>
            );
          }
          const { rate } = one;
          const result = isCurrency(one.into) ? format.money(one.value, one.into) : format.number(one.value);
          return (
            <li key={key} data-sourced="">
              {original} ≈{' '}
              <strong>
                <FigureButton text={result} figures={[convertedFigure(one, stated, rates, messages)]} />
              </strong>
              <span className="project-remark">
                <FigureButton
                  text={texts.rate(
                    isCurrency(rate.currency)
                      ? format.moneyExact(Number(rate.rate.toPrecision(5)), rate.currency)
                      : format.number(rate.rate, 2),
                    currencyName(rate.per, messages),
                    rate.period,
                  )}
                  figures={[rateFigure(rate, rates, messages)]}
                />{' '}
                · <SourceIds ids={rate.source} />
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
