import { placeOf } from '../i18n/language-address.ts';
import { isLanguage } from '../i18n/language.ts';
import { pageAddress } from '../view-kit/state-address.ts';
import { isoToday } from '../view-kit/use-today.ts';
import { lastingState } from './lasting-state.ts';

let isTelling = false;

/** Tells the foot that stands on paper only (`print.css`) where exactly this page in this state is found again. */
export function tellPrintAddress(): void {
  if (isTelling) return;
  isTelling = true;
  window.addEventListener('beforeprint', tell);
  const paper = window.matchMedia('print');
  paper.addEventListener('change', tell);
  if (paper.matches) tell();
}

function tell(): void {
  const foot = document.querySelector<HTMLElement>('.print-foot');
  const { lang } = document.documentElement;
  if (!foot || !isLanguage(lang)) return;
  const { pathname, search } = window.location;
  const { path } = placeOf(pathname, import.meta.env.BASE_URL);
  const state = lastingState(search, foot.dataset['version'] ?? '', isoToday());
  foot.dataset['address'] = pageAddress(path, state, lang);
}
