import type { QualifierMessages } from './en.ts';

/** Endings of numbers as they are read aloud: dative and ablative, by the last figure that is not zero. */
const ONES = ['', 'ге ден', 'ге ден', 'ке тен', 'ке тен', 'ке тен', 'ға дан', 'ге ден', 'ге ден', 'ға дан'];
const TENS = ['', 'ға нан', 'ға дан', 'ға дан', 'қа тан', 'ге ден', 'қа тан', 'ке тен', 'ге нен', 'ға нан'];

/** "$" is read «доллар» and "%" «пайыз»: the back vowels of both take -ға and -дан. */
function endings(value: string): readonly [dative: string, ablative: string] {
  const zeros = /0*$/.exec(value)?.[0].length ?? 0;
  const digit = Number(value.at(-1 - zeros));
  if (!/\d$/.test(value)) return ['ға', 'дан'];
  const found = zeros === 0 ? ONES[digit] : zeros === 1 ? TENS[digit] : zeros === 2 ? 'ге ден' : 'ға нан';
  const [dative = 'ға', ablative = 'дан'] = (found ?? '').split(' ');
  return [dative, ablative];
}

export const qualifierMessages: QualifierMessages = {
  qualified: {
    exact: (value) => value,
    about: (value) => `шамамен ${value}`,
    almost: (value) => `${value}-${endings(value)[0]} жуық`,
    'more-than': (value) => `${value}-${endings(value)[1]} астам`,
  },
  wording: { exact: 'дәл', about: 'шамамен', almost: 'жуық', 'more-than': 'астам' },
  inferredDate: (date) => `${date} (жанама деректер бойынша)`,
};
