import { DataError } from '../data/data-error.ts';
import type { Format } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages/en.ts';

/** What went wrong, in one sentence for the reader. */
export function errorText(error: Error, t: Messages, format: Format): string {
  if (!(error instanceof DataError)) return t.errors.chunk;
  const file = `data/${error.resource}.json`;
  const { problem } = error;
  switch (problem.kind) {
    case 'unreachable':
      return t.errors.unreachable(file);
    case 'missing':
      return t.errors.missing(file, String(problem.status));
    case 'not-json':
      return t.errors.notJson(file);
    case 'invalid':
      return t.errors.invalid(file, format.number(problem.row), problem.field, problem.expected, problem.got);
  }
}
