import type { QualifierMessages } from './en.ts';

export const qualifierMessages: QualifierMessages = {
  qualified: {
    exact: (value) => value,
    about: (value) => `около ${value}`,
    almost: (value) => `почти ${value}`,
    'more-than': (value) => `более ${value}`,
  },
  wording: { exact: 'точно', about: 'около', almost: 'почти', 'more-than': 'более' },
  inferredDate: (date) => `${date} (дата установлена косвенно)`,
};
