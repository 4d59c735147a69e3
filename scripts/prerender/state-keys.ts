import { cardParams } from '../../src/view-kit/card-params.ts';
import { VIEWS } from '../../src/views/registry.ts';

/** Keys of pages that are no view's. */
const PAGE_KEYS = [
  'deck',
  'slide',
  'speaker',
  'print',
  'publisher',
  'kind',
  'language',
  'year',
  'grade',
  'q',
  'asof',
  'v',
];

/** Every key of the address that changes what a page shows. */
export async function stateKeysOf(): Promise<readonly string[]> {
  const modules = await Promise.all(VIEWS.map(({ load }) => load()));
  const keys = [cardParams, ...modules.map(({ view }) => view.params)].flatMap((params) =>
    Object.keys(params),
  );
  return [...new Set([...PAGE_KEYS, ...keys])].toSorted();
}
