import type { DataPackage } from '../domain/schemas.ts';
import { rowsInOrder } from '../domain/sort-rows.ts';
import type { SortOrder } from '../domain/table.ts';
import type { TableFile } from '../export/table-file.ts';
import type { Format } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages/en.ts';
import { describeView } from './describe-view.ts';
import { activeFilters } from './filters.ts';
import { permanentAddress, type ShownView } from './shown-view.ts';
import { tableFileOf } from './table-file.ts';

/** The files of a view: exactly the rows shown, and all rows where a filter hides some. */
export interface TableFiles {
  readonly shown: () => TableFile;
  readonly all: (() => TableFile) | null;
}

export function tableFilesOf(shown: ShownView, pkg: DataPackage, format: Format, t: Messages): TableFiles {
  const { view, specs, values, content, sources, notes } = shown;
  const active = activeFilters(content.controls, values, specs, pkg, format);
  const fileOf = (of: ShownView, filters: readonly string[]) =>
    tableFileOf(of.content, {
      rows: rowsInOrder(of.content.table, of.values['sort'] as readonly SortOrder[], format.compare),
      sources,
      notes,
      format,
      t,
      filters,
      address: permanentAddress(of, pkg, format.language),
    });
  const unfiltered = (): ShownView => {
    const off = Object.fromEntries(
      active.flatMap((filter) => Object.keys(filter.off)).map((key) => [key, specs[key]?.fallback(pkg)]),
    );
    const allValues = { ...values, ...off };
    return {
      ...shown,
      values: allValues,
      content: describeView(
        view,
        { ...content.input, params: allValues },
        content.since
          ? { ...content.since, input: { ...content.since.input, params: allValues } }
          : undefined,
      ),
    };
  };
  return {
    shown: () =>
      fileOf(
        shown,
        active.map(({ label }) => label),
      ),
    all: active.length > 0 ? () => fileOf(unfiltered(), []) : null,
  };
}
