import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { resourceUrl } from '../data/fetch-resource.ts';
import { DrawnAnew } from '../data/drawn-anew.tsx';
import { useSettled } from '../data/use-settled.ts';
import { dictionaryQuery } from '../data/dictionary.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { PartFailed } from '../view-kit/part-failed.tsx';
import { StatusFrame } from '../view-kit/status-frame.tsx';
import { useSettledMessages } from '../view-kit/use-messages.ts';
import { CheckSlideSection } from './check-slide/check-slide-section.tsx';
import { DataChanges } from './data/data-changes.tsx';
import { messageFiles } from './data/message-files.ts';
import type { Messages } from './data/messages/en.ts';
import { ResourceFields } from './data/resource-fields.tsx';
import { WholePackage } from './data/whole-package.tsx';
import { WorkedExamples } from './data/worked-examples.tsx';
import { PageHead } from './page-head.tsx';
import './data/data-page.css';

export function DataPage() {
  const { t } = useI18n();
  const texts = t.pages.data;
  return (
    <>
      <PageHead title={texts.title} intro={texts.intro} />
      <Suspense fallback={<Skeleton label={t.view.loading} height={1200} />}>
        <Sections />
      </Suspense>
    </>
  );
}

/** The whole package, its files field by field, how figures are made, what has changed, the licence. */
function Sections() {
  const { t } = useI18n();
  const texts = t.pages.data;
  const messages = useSettledMessages('data-page', messageFiles);
  return (
    <>
      <WholePackage messages={messages} />
      <section className="text-section">
        <h2>{texts.method}</h2>
        <dl className="methods">
          {texts.methods.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <WorkedExamples messages={messages} />
      </section>
      <Files messages={messages} />
      <section className="text-section">
        <h2>{texts.licence}</h2>
        <p data-label="">{texts.licenceText}</p>
      </section>
      <Suspense fallback={<Skeleton label={t.view.loading} height={240} />}>
        <CheckSlideSection />
      </Suspense>
    </>
  );
}

function Files({ messages }: { readonly messages: Messages }) {
  const { t, format } = useI18n();
  const texts = t.pages.data;
  useSettled([dictionaryQuery]);
  const { data = [], error, refetch } = useQuery(dictionaryQuery);
  const nameOf = (name: string) => {
    const resource = data.find((candidate) => candidate.name === name);
    return resource ? format.text(resource.label) : name;
  };
  return (
    <>
      <section className="text-section">
        <h2>{texts.files}</h2>
        <p>{texts.filesIntro}</p>
        <p>
          <a href={resourceUrl('datapackage.json')}>datapackage.json</a>: {texts.description}
        </p>
        <StatusFrame as="div" className="rows" status={error ? 'failed' : 'ready'}>
          {error && (
            <>
              <DrawnAnew />
              <PartFailed errors={[error]} onRetry={() => void refetch()} />
            </>
          )}
          {data.map((resource) => (
            <ResourceFields key={resource.name} resource={resource} nameOf={nameOf} messages={messages} />
          ))}
        </StatusFrame>
      </section>
      <DataChanges dictionary={data} messages={messages} />
    </>
  );
}
