import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { datasetQuery } from '../data/queries.ts';
import { useSettled } from '../data/use-settled.ts';
import { phrase } from '../domain/phrase.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { useDashboard } from '../view-kit/dashboard-context.ts';
import { TraceProvider } from '../view-kit/provenance/trace-provider.tsx';
import { statedCount } from '../views/shared/stated-figures.ts';
import { PageHead } from './page-head.tsx';

interface StatedPageHeadProps {
  readonly title: string;
  readonly intro: string;
}

/** The head of a page whose introduction names the announced numbers of projects: they lead to who stated them. */
export function StatedPageHead(props: StatedPageHeadProps) {
  return (
    <Suspense fallback={<PageHead {...props} />}>
      <TracedPageHead {...props} />
    </Suspense>
  );
}

function TracedPageHead({ title, intro }: StatedPageHeadProps) {
  useSettled([datasetQuery('statements')]);
  const { format } = useI18n();
  const { pkg } = useDashboard();
  const { data: statements = [] } = useQuery(datasetQuery('statements'));
  const { pending, carriedOut } = pkg.dashboard.statements;
  const stated = statements.filter(({ id, count }) => count !== null && [pending, carriedOut].includes(id));
  const written = phrase((mark) =>
    stated.reduce((text, statement) => {
      // As a number of its own: not the 22 of 2022.
      const number = new RegExp(`(?<!\\d)${statement.count}(?!\\d)`);
      return text.replace(number, (digits) => mark(digits, statedCount(statement, format)));
    }, intro),
  );
  return (
    <TraceProvider address={() => window.location.href}>
      <PageHead title={title} intro={written} />
    </TraceProvider>
  );
}
