import type { ColumnType } from '../../domain/table.ts';
import { formatOf } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { ChartBody } from './slide.ts';

const SCALES = [1e12, 1e9, 1e6, 1] as const;

/**
 * The format code with which Office writes the values of a type as the language does: `0.0,,,"\u00a0Mrd.\u00a0$"`. Made
 * from our own writing of a small number, so that both agree. `largest` decides on the unit; the sign of the decimals is
 * the one of the program that shows the file.
 * @param purpose `axis`: round values; `label`: the figures themselves, short
 */
export function numberFormat(
  type: ColumnType,
  language: Language,
  largest: number,
  purpose: 'axis' | 'label',
): string {
  const format = formatOf(language);
  switch (type) {
    case 'usd':
    case 'kzt': {
      const scale = SCALES.find((one) => largest >= one * 0.9995) ?? 1;
      const commas = ','.repeat(Math.round(Math.log10(scale) / 3));
      const isFine = scale > 1 && (purpose === 'label' || largest / scale < 5);
      const digits = `${scale === 1 ? '#,##0' : '0'}${isFine ? '.0' : ''}${commas}`;
      return around(format.money(5 * scale, type === 'usd' ? 'USD' : 'KZT'), digits);
    }
    case 'share':
      return around(format.share(0.05, 0), purpose === 'axis' ? '0' : '0.0');
    case 'change':
    case 'points': {
      const code = around(format.share(0.05, 0), purpose === 'axis' ? '0' : '0.0');
      return `+${code};\u2212${code};${code}`;
    }
    case 'index':
      return purpose === 'axis' ? '0' : '0.0';
    case 'rate':
      return purpose === 'axis' && largest >= 10 ? '0' : '0.0';
    case 'year':
      return '0';
    default:
      return '#,##0';
  }
}

/** How many letters the longest value of a chart's axis takes. */
export function tickLetters({ type, series }: ChartBody, language: Language): number {
  const largest = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => Math.abs(value ?? 0))));
  const [code = ''] = numberFormat(type, language, largest, 'axis').split(';');
  const words = [...code.matchAll(/"([^"]*)"/g)].reduce((sum, [, text = '']) => sum + text.length, 0);
  const bare = code.replaceAll(/"[^"]*"/g, '');
  const scale = 1000 ** (/,+$/.exec(bare.replace(/[%+]/g, ''))?.[0].length ?? 0);
  const whole = String(Math.ceil((bare.includes('%') ? largest * 100 : largest) / scale)).length;
  const marks = bare.startsWith('#') ? Math.floor((whole - 1) / 3) : 0;
  return words + whole + marks + (bare.includes('.') ? 2 : 0) + (/[%+]/.exec(bare) ? 1 : 0);
}

/** Puts the digits in the place of the 5; what stands around them becomes literal text, but not the percent sign. */
function around(text: string, digits: string): string {
  const [before = '', after = ''] = text.split('5');
  return literal(before) + digits + literal(after);
}

function literal(text: string): string {
  return text
    .split(/(%)/)
    .map((part) => (part === '' || part === '%' ? part : `"${part}"`))
    .join('');
}
