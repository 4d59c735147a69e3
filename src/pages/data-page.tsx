import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { resourceUrl } from '../data/fetch-resource.ts';
import { DrawnAnew } from '../data/drawn-anew.tsx';
import { useSettled } from '../data/use-settled.ts';
import { dictionaryQuery, type Dictionary } from '../data/dictionary.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import { Skeleton } from '../ui/skeleton.tsx';
import { PartFailed } from '../view-kit/part-failed.tsx';
import { StatusFrame } from '../view-kit/status-frame.tsx';
import { PageHead } from './page-head.tsx';

export function DataPage() {
  const { t } = useI18n();
  const texts = t.pages.data;
  return (
    <>
      <PageHead title={texts.title} intro={texts.intro} />
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
      </section>
      <section className="text-section">
        <h2>{texts.files}</h2>
        <p>{texts.filesIntro}</p>
        <p>
          <a href={resourceUrl('datapackage.json')}>datapackage.json</a>: {texts.description}
        </p>
        <Suspense fallback={<Skeleton label={t.view.loading} height={600} />}>
          <Files />
        </Suspense>
      </section>
      <section className="text-section">
        <h2>{texts.licence}</h2>
        <p>{texts.licenceText}</p>
      </section>
    </>
  );
}

function Files() {
  useSettled([dictionaryQuery]);
  const { data, error, refetch } = useQuery(dictionaryQuery);
  return (
    <StatusFrame as="div" className="rows" status={error ? 'failed' : 'ready'}>
      {error && (
        <>
          <DrawnAnew />
          <PartFailed errors={[error]} onRetry={() => void refetch()} />
        </>
      )}
      {data?.map((resource) => (
        <ResourceFields key={resource.name} resource={resource} />
      ))}
    </StatusFrame>
  );
}

function ResourceFields({ resource }: { readonly resource: Dictionary[number] }) {
  const { t, format } = useI18n();
  const texts = t.pages.data;
  return (
    <details className="resource">
      <summary>
        <span className="resource-name">{format.text(resource.label)}</span>{' '}
        <span className="resource-path">{resource.path}</span>
      </summary>
      <p lang="en">{resource.description}</p>
      <p>
        <a href={resourceUrl(resource.path)} download>
          {texts.download(resource.path)}
        </a>
      </p>
      <div
        className="table-scroller"
        tabIndex={0}
        role="region"
        aria-label={`${texts.dictionary}: ${format.text(resource.label)}`}
      >
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{texts.field}</th>
              <th scope="col">{texts.meaning}</th>
              <th scope="col">{texts.type}</th>
            </tr>
          </thead>
          <tbody>
            {resource.schema.fields.map((field) => (
              <tr key={field.name}>
                <th scope="row">
                  <code>{field.name}</code>
                </th>
                <td>{format.text(field.label)}</td>
                <td>
                  <code>{field.type}</code>
                  {field.constraints?.required === true && `, ${texts.required}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
