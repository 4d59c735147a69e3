import { useMemo } from 'react';
import type { Row } from '../domain/schemas.ts';
import { matchesQuery } from '../domain/search/words.ts';
import { useI18n } from '../i18n/i18n-context.ts';
import type { Messages } from '../i18n/messages/en.ts';
import { ControlRow } from '../ui/control-row.tsx';
import { SearchField } from '../ui/search-field.tsx';
import { Select } from '../ui/select.tsx';
import { AppLink } from '../view-kit/app-link.tsx';
import { useDashboard } from '../view-kit/dashboard-context.ts';
import { freeText, oneId, readParams, writeParams, type ParamValues } from '../view-kit/params.ts';
import { ParamNotices } from '../view-kit/param-notices.tsx';
import { sanitize } from '../view-kit/sanitize.ts';
import { SourceLine } from '../view-kit/source-line.tsx';
import { useQueryString } from '../view-kit/use-query-string.ts';
import { PageHead } from './page-head.tsx';
import { RowsGate } from './rows-gate.tsx';

const DATASETS = ['sources'] as const;
const KINDS = ['statistics', 'official', 'company', 'press', 'reference'] as const;
const params = { q: freeText(), kind: oneId(''), language: oneId('') };

export function SourcesPage() {
  const { t } = useI18n();
  return (
    <>
      <PageHead title={t.pages.sources.title} intro={t.pages.sources.intro} />
      <RowsGate names={DATASETS}>{({ sources }) => <SourceList sources={sources} />}</RowsGate>
    </>
  );
}

function SourceList({ sources }: { readonly sources: readonly Row<'sources'>[] }) {
  const { t, format } = useI18n();
  const { pkg } = useDashboard();
  const { query, change } = useQueryString();
  const languages = [...new Set(sources.map((source) => source.language).filter((code) => code !== null))];
  const all = { value: '', label: t.pages.sources.all };
  const kindOptions = [all, ...KINDS.map((value) => ({ value, label: t.pages.sources.kinds[value] }))];
  const languageOptions = [
    all,
    ...languages.map((value) => ({ value, label: t.pages.sources.languages[value] ?? value })),
  ];
  const asked = useMemo(() => readParams(params, query, pkg, null), [query, pkg]);
  const offered = sanitize(
    asked.values,
    [
      { kind: 'choice', key: 'kind', label: t.pages.sources.kind, options: kindOptions },
      { kind: 'choice', key: 'language', label: t.pages.sources.language, options: languageOptions },
    ],
    { kind: '', language: '' },
  );
  const values = offered.values as ParamValues<typeof params>;
  const found = sources.filter((source) => matches(source, values));
  const set = (patch: Partial<ParamValues<typeof params>>, how?: 'push' | 'replace') =>
    change((current) => writeParams(params, patch, current, pkg, null), how);
  return (
    <>
      <ParamNotices notices={[...asked.notices, ...offered.notices]} />
      <ControlRow label={t.view.pageFilters}>
        <SearchField
          label={t.pages.sources.search}
          value={values.q}
          clearLabel={t.view.clearSearch}
          onChange={(q) => set({ q }, 'replace')}
        />
        <Select
          label={t.pages.sources.kind}
          value={values.kind}
          options={kindOptions}
          onChange={(kind) => set({ kind })}
        />
        <Select
          label={t.pages.sources.language}
          value={values.language}
          options={languageOptions}
          onChange={(language) => set({ language })}
        />
      </ControlRow>
      <p className="result-count" role="status" data-label="">
        {found.length === 0
          ? t.pages.sources.none
          : t.pages.sources.found(format.number(found.length), format.number(sources.length))}
      </p>
      <ul className="source-list source-list--page">
        {found.map((source) => (
          <li key={source.id} data-sourced="">
            <SourceLine source={source} />
            <span className="source-uses">
              <AppLink to={`/sources/${source.id}`}>{source.id}</AppLink> · {about(source, t)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function about(source: Row<'sources'>, t: Messages): string {
  const language =
    source.language === null ? null : (t.pages.sources.languages[source.language] ?? source.language);
  return [t.pages.sources.kinds[source.kind], language].filter((part) => part !== null).join(' · ');
}

function matches(source: Row<'sources'>, { q, kind, language }: ParamValues<typeof params>): boolean {
  return (
    (kind === '' || source.kind === kind) &&
    (language === '' || source.language === language) &&
    matchesQuery(`${source.id} ${source.publisher} ${source.title ?? ''}`, q)
  );
}
