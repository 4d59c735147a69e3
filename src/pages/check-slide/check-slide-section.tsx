import { queryOptions, useQuery } from '@tanstack/react-query';
import { useSettled } from '../../data/use-settled.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import type { Language } from '../../i18n/language.ts';
import { PartFailed } from '../../view-kit/part-failed.tsx';
import { StatusFrame } from '../../view-kit/status-frame.tsx';
import { messageFiles } from './message-files.ts';

function checkQuery(language: Language) {
  return queryOptions({
    queryKey: ['check-slide', language],
    queryFn: async () => {
      const [{ CheckSlide }, { messages }] = await Promise.all([
        import('./check-slide.tsx'),
        messageFiles[language](),
      ]);
      return { CheckSlide, texts: messages };
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
}

/** The part of the page where old slides are checked. */
export function CheckSlideSection() {
  const query = checkQuery(useI18n().format.language);
  useSettled([query]);
  const { data, error, refetch } = useQuery(query);
  return (
    <StatusFrame as="section" status={error ? 'failed' : 'ready'} className="text-section" id="check-slide">
      {error && <PartFailed errors={[error]} onRetry={() => void refetch()} />}
      {data && (
        <>
          <h2>{data.texts.title}</h2>
          <data.CheckSlide texts={data.texts} />
        </>
      )}
    </StatusFrame>
  );
}
