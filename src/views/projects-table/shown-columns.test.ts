import { describe, expect, it } from 'vitest';
import type { Column } from '../../domain/table.ts';
import { columnsParam } from '../../view-kit/columns-param.ts';
import { choiceOf, moved, resized, shownColumns } from './shown-columns.ts';

const keys = [
  'name',
  'companies',
  'sector',
  'region',
  'type',
  'status',
  'investment',
  'tenge',
  'jobs',
  'grade',
  'sources',
];
const columns = keys.map((key): Column => ({ key, label: key, type: 'text' }));
const shown = (text = '') => shownColumns(columns, columnsParam.parse(text) ?? []);
const written = (of: ReturnType<typeof shown>) => columnsParam.write(choiceOf(of));

describe('the columns of the project table', () => {
  it('are the usual ones where nothing is chosen, and then need no words in the address', () => {
    expect(shown().map(({ column }) => column.key)).not.toContain('companies');
    expect(written(shown())).toBe('');
  });

  it('are those chosen, in their order, the name always first', () => {
    expect(shown('status,companies').map(({ column }) => column.key)).toEqual([
      'name',
      'status',
      'companies',
    ]);
    expect(shown('nothing').map(({ column }) => column.key)).toEqual(shown().map(({ column }) => column.key));
  });

  it('change their places and widths, and say so in the address', () => {
    expect(written(moved(shown(), 'region', -1))).toMatch(/^name,region,sector,type/);
    expect(written(moved(shown(), 'sector', -1))).toBe('');
    expect(written(resized(shown(), 'sector', 200.4))).toMatch(/^name,sector:200,region/);
    expect(written(resized(shown(), 'sector', 9))).toMatch(/^name,sector:48,/);
    expect(written(shown('name:320,sector'))).toBe('name:320,sector');
  });

  it('are refused where the address makes no sense', () => {
    for (const text of ['name:9999', 'name,name', 'name:x', '<script>']) {
      expect([text, columnsParam.parse(text)]).toEqual([text, undefined]);
    }
  });
});
