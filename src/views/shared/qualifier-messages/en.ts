import type { Row } from '../../../domain/schemas.ts';

/** How exactly a figure was stated. */
export type Qualifier = Row<'statements'>['qualifier'];

/** How the views on statements word what was stated. */
export const qualifierMessages = {
  /** "almost $4 bn"; the value is already written as the language writes it. */
  qualified: {
    exact: (value: string) => value,
    about: (value: string) => `about ${value}`,
    almost: (value: string) => `almost ${value}`,
    'more-than': (value: string) => `over ${value}`,
  } as Readonly<Record<Qualifier, (value: string) => string>>,
  wording: { exact: 'exact', about: 'about', almost: 'almost', 'more-than': 'more than' } as Readonly<
    Record<Qualifier, string>
  >,
  /** A date that no source gives. */
  inferredDate: (date: string) => `${date} (inferred)`,
};

export type QualifierMessages = typeof qualifierMessages;
