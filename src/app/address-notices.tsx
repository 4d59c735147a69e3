import { useMemo } from 'react';
import { LANGUAGES } from '../i18n/language.ts';
import { useDashboard } from '../view-kit/dashboard-context.ts';
import { THEMES } from '../view-kit/document-theme.ts';
import { ParamNotices } from '../view-kit/param-notices.tsx';
import { oneOf, readParams } from '../view-kit/params.ts';
import { useQueryString } from '../view-kit/use-query-string.ts';

/** The keys that belong to every page; what stands in their place is found out elsewhere, before anything is drawn. */
const params = { lang: oneOf(LANGUAGES, 'en', 'page'), theme: oneOf(THEMES, 'auto', 'page') };

/** Tells of a language or an appearance in the address that does not exist. */
export function AddressNotices() {
  const { pkg } = useDashboard();
  const { query } = useQueryString();
  const { notices } = useMemo(() => readParams(params, query, pkg, null), [query, pkg]);
  return (
    <div className="address-notices">
      <ParamNotices notices={notices} />
    </div>
  );
}
