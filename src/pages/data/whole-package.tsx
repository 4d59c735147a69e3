import { lazy, Suspense, useState } from 'react';
import { resourceUrl } from '../../data/fetch-resource.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useDashboard } from '../../view-kit/dashboard-context.ts';
import { ErrorBoundary } from '../../view-kit/error-boundary.tsx';
import type { Messages } from './messages/en.ts';

const CitePackage = lazy(async () => ({
  default: (await import('../../view-kit/cite/cite-package.tsx')).CitePackage,
}));

/** All files in one, and how to cite them. */
export function WholePackage({ messages }: { readonly messages: Messages }) {
  const { pkg } = useDashboard();
  const [isCited, setCited] = useState(false);
  return (
    <section className="text-section">
      <h2>{messages.whole}</h2>
      <p>{messages.wholeText}</p>
      <p className="package-actions">
        <a
          className="ui-button ui-button--rule"
          href={resourceUrl('package.zip')}
          download={`kazakhstan-russia-${pkg.version}.zip`}
        >
          <Icon name="download" /> {messages.zip}
        </a>
        <Button aria-haspopup="dialog" onClick={() => setCited(true)}>
          <Icon name="quote" /> {messages.cite}
        </Button>
      </p>
      {isCited && (
        <ErrorBoundary>
          <Suspense>
            <CitePackage onClose={() => setCited(false)} />
          </Suspense>
        </ErrorBoundary>
      )}
    </section>
  );
}
