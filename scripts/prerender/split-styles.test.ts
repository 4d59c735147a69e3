import { describe, expect, it } from 'vitest';
import { splitStyles } from './split-styles.ts';

const BODY =
  '<main class="page"><section class="view view--wide"><p class="view__text">22</p></section></main>';

function split(sheet: string) {
  return splitStyles(sheet, BODY);
}

describe('the sheet of a document, in two parts', () => {
  it('puts first what the document is drawn with, and later what is not there yet', () => {
    expect(split('.view{color:red}.dialog{color:blue}p{margin:0}')).toEqual({
      first: '.view{color:red}p{margin:0}',
      later: '.dialog{color:blue}',
    });
  });

  it('keeps a block together: elements and modifiers that are not there stay with it, in their order', () => {
    const block = '.view--open{color:red}.view{color:green}.view__note{color:blue}';
    expect(split(block)).toEqual({ first: block, later: '' });
  });

  it('has each rule once, inside of media too, and no empty media', () => {
    expect(
      split('@media print{.view{color:red}.dialog{color:blue}}@media (width<1px){.dialog{color:red}}'),
    ).toEqual({
      first: '@media print{.view{color:red}}',
      later: '@media print{.dialog{color:blue}}@media (width<1px){.dialog{color:red}}',
    });
  });

  it('puts a rule first where one of its selectors is, or an alternative in brackets may be', () => {
    const rules = '.dialog,.view{color:red}.page :is(.dialog,.view){color:red}.page:not(.dialog){color:red}';
    expect(split(rules)).toEqual({ first: rules, later: '' });
  });

  it('has fonts, animations and the paper size once, before the text', () => {
    const rules = '@font-face{font-family:A}@keyframes fade{from{opacity:0}}@page{margin:1cm}';
    expect(split(rules)).toEqual({ first: rules, later: '' });
  });
});
