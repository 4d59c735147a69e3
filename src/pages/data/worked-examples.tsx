import { Suspense } from 'react';
import type { DerivationMethod } from '../../domain/table.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { AppLink } from '../../view-kit/app-link.tsx';
import { useDashboard } from '../../view-kit/dashboard-context.ts';
import { describeView } from '../../view-kit/describe-view.ts';
import { FigureButton } from '../../view-kit/figure-button.tsx';
import { readParams } from '../../view-kit/params.ts';
import { PhraseText } from '../../view-kit/phrase-text.tsx';
import { formulaOf } from '../../view-kit/provenance/formula.ts';
import { messageFiles as provenanceFiles } from '../../view-kit/provenance/message-files.ts';
import { TraceProvider } from '../../view-kit/provenance/trace-provider.tsx';
import { pageAddress } from '../../view-kit/state-address.ts';
import { useSettledMessages } from '../../view-kit/use-messages.ts';
import { useView } from '../../view-kit/use-view.ts';
import type { ViewManifest } from '../../view-kit/view.ts';
import { VIEWS } from '../../views/registry.ts';
import { exampleOf, EXAMPLES } from './examples.ts';
import type { Messages } from './messages/en.ts';

const METHODS = Object.keys(EXAMPLES) as DerivationMethod[];

/** Every way of computing at work on the present data; each figure leads to where it comes from. */
export function WorkedExamples({ messages }: { readonly messages: Messages }) {
  const { t, format } = useI18n();
  const { pkg } = useDashboard();
  return (
    <>
      <h3>{messages.examples}</h3>
      <p>{messages.examplesIntro}</p>
      <TraceProvider
        address={() => pageAddress('/data', new URLSearchParams({ v: pkg.version }), format.language)}
      >
        <Suspense fallback={<Skeleton label={t.view.loading} height={700} />}>
          <dl className="examples">
            {METHODS.map((method) => {
              const manifest = VIEWS.find(({ id }) => id === EXAMPLES[method].view);
              return (
                manifest && <Example key={method} method={method} manifest={manifest} messages={messages} />
              );
            })}
          </dl>
        </Suspense>
      </TraceProvider>
    </>
  );
}

interface ExampleProps {
  readonly method: DerivationMethod;
  readonly manifest: ViewManifest;
  readonly messages: Messages;
}

function Example({ method, manifest, messages }: ExampleProps) {
  const { format } = useI18n();
  const { pkg } = useDashboard();
  const loaded = useView(manifest);
  const texts = useSettledMessages('provenance', provenanceFiles);
  if (loaded.status !== 'ready') return null;
  const state = new URLSearchParams(EXAMPLES[method].query);
  const { view, inputFor } = loaded;
  const content = describeView(view, inputFor(readParams(view.params, state, pkg, null).values));
  const figure = exampleOf(content, method, format);
  if (!figure) return null;
  const formula = formulaOf(figure, texts, format);
  const written = format.cell(figure.type, figure.value);
  return (
    <div data-method={method}>
      <dt>{texts.methods[method]}</dt>
      <dd>
        {figure.label}: <FigureButton text={written} figures={[figure]} />
        {formula && (
          // Its inputs lead on; its result is the figure before it.
          <span className="example-formula" data-label="">
            <PhraseText phrase={formula} />
          </span>
        )}{' '}
        <AppLink to={`${manifest.page}#${manifest.id}`} state={state}>
          {messages.show}
        </AppLink>
      </dd>
    </div>
  );
}
