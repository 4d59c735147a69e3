import type { QualifierMessages } from './en.ts';

export const qualifierMessages: QualifierMessages = {
  qualified: {
    exact: (value) => value,
    about: (value) => `etwa ${value}`,
    almost: (value) => `fast ${value}`,
    'more-than': (value) => `über ${value}`,
  },
  wording: { exact: 'genau', about: 'etwa', almost: 'fast', 'more-than': 'mehr als' },
  inferredDate: (date) => `${date} (erschlossen)`,
};
