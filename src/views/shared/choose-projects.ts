import { oneOf } from '../../view-kit/params.ts';

/**
 * Whether the table lists the chosen projects alone, or all that the other filters leave with the chosen ones marked. A choice
 * made in the table goes on among all of them; one made in a drawing is shown alone, so every drawing that chooses sets it.
 */
export const choiceParams = { listed: oneOf(['chosen', 'all'], 'chosen', 'page') };

/** More ids than this are not put into an address. */
export const MOST_CHOSEN = 400;

/** True where so few projects are meant that they can be named one by one. */
export function canChoose(ids: readonly string[]): boolean {
  return ids.length > 0 && ids.length <= MOST_CHOSEN;
}

/**
 * The chosen projects after a press on something that stands for `ids`: these alone, or none where they were chosen already.
 * @param isAdded the press adds to what is chosen or takes away from it (with Shift, Ctrl or ⌘)
 */
export function chooseProjects(
  chosen: readonly string[],
  ids: readonly string[],
  isAdded: boolean,
): readonly string[] {
  const own = [...new Set(ids)];
  const isChosen = own.every((id) => chosen.includes(id));
  if (isAdded) {
    const next = isChosen ? chosen.filter((id) => !own.includes(id)) : [...new Set([...chosen, ...own])];
    return canChoose(next) ? next : [];
  }
  return isChosen && chosen.length === own.length ? [] : canChoose(own) ? own : chosen;
}

/** The chosen projects after a rectangle around several: these alone, or with those chosen before. */
export function chooseWithin(
  chosen: readonly string[],
  ids: readonly string[],
  isAdded: boolean,
): readonly string[] {
  const next = [...new Set(isAdded ? [...chosen, ...ids] : ids)];
  return canChoose(next) ? next : chosen;
}

/** True where the press is meant to add to the choice. */
export function isAdding(event: {
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}): boolean {
  return event.shiftKey || event.ctrlKey || event.metaKey;
}

/** The chosen projects with the rows that were ticked, or without those whose tick was taken away. */
export function tickProjects(
  chosen: readonly string[],
  ids: readonly string[],
  isTicked: boolean,
): readonly string[] {
  const next = isTicked ? [...new Set([...chosen, ...ids])] : chosen.filter((id) => !ids.includes(id));
  return next.length === 0 || canChoose(next) ? next : chosen;
}
