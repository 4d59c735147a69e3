import { differingAmounts } from '../../domain/projects/differing-amounts.ts';
import { phrase } from '../../domain/phrase.ts';
import type { Row } from '../../domain/schemas.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { PhraseText } from '../../view-kit/phrase-text.tsx';
import { statedFigure } from './amount-figure.ts';
import type { Messages } from './messages/en.ts';

interface DifferingProps {
  readonly project: Row<'projects'>;
  readonly amounts: readonly Row<'project-amounts'>[];
  readonly messages: Messages;
}

/** Says that sources state different figures in one unit, with the smallest and the largest of them. */
export function Differing({ project, amounts, messages }: DifferingProps) {
  const { t, format } = useI18n();
  const differing = differingAmounts(amounts);
  if (differing.length === 0) return null;
  const texts = messages.differing;
  const sentence = phrase((mark) =>
    differing
      .map(({ measure, smallest, largest }) => {
        const what = measure === 'jobs' ? t.pages.project.jobs : t.pages.project.investment;
        const rows = [smallest, largest];
        const written = rows.map((row) =>
          mark(
            format.stated(row.value, row.currency),
            statedFigure(
              row,
              [format.text(project.name), what, ...(row.scope ? [format.text(row.scope)] : [])].join(', '),
              project.grade,
            ),
          ),
        );
        return texts.range(what, written[0] ?? '', written[1] ?? '');
      })
      .join('; '),
  );
  return (
    <p className="project-differing">
      {texts.intro} <PhraseText phrase={sentence} />. {texts.outro}
    </p>
  );
}
