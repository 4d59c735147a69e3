import type { DataPackage, Row } from '../../domain/schemas.ts';
import type { Work } from '../../export/citation/work.ts';
import type { Language } from '../../i18n/language.ts';

interface WorkContext {
  /** Name of the whole collection in the reader's language. */
  readonly name: string;
  readonly pkg: DataPackage;
  readonly language: Language;
  /** ISO day. */
  readonly today: string;
}

/** The whole package, as its page of downloads shows it. */
export function packageWork(url: string | null, { name, pkg, language, today }: WorkContext): Work {
  return {
    id: `kzru-${pkg.version}`,
    kind: 'dataset',
    title: name,
    isDescribed: false,
    author: null,
    container: null,
    version: pkg.version,
    date: pkg.created.slice(0, 10),
    isDateInferred: false,
    url,
    accessed: today,
    language,
  };
}

/** One view, a part of the package. */
export function viewWork(viewId: string, title: string, url: string, context: WorkContext): Work {
  const whole = packageWork(url, context);
  return { ...whole, id: `kzru-${viewId}-${whole.version}`, kind: 'view', title, container: context.name };
}

/** A source of the figures; its day of access is the one on which it was read for the package. */
export function sourceWork(source: Row<'sources'>): Work {
  const { id, publisher, title, titleStatus, date, dateStatus, url, accessed, language, kind } = source;
  return {
    id,
    kind: kind === 'press' ? 'article' : kind === 'statistics' ? 'dataset' : 'page',
    title,
    isDescribed: titleStatus === 'descriptive',
    author: publisher,
    container: null,
    version: null,
    date,
    isDateInferred: dateStatus === 'inferred',
    url: url.split(' ')[0] ?? url,
    accessed,
    language,
  };
}
