import { readRecords } from '../../export/pptx/read-records.ts';
import type { SlideRecord } from '../../export/pptx/slide-record.ts';
import { formatOf } from '../../i18n/format.ts';
import { loadMessages } from '../../i18n/messages.ts';
import { loadShownView } from '../../view-kit/load-shown-view.ts';
import { compareRecord, type SlideDifferences } from '../../view-kit/slide/compare-record.ts';
import type { SlideSource } from '../../view-kit/slide/pptx-of.ts';
import type { Surroundings } from '../../view-kit/surroundings.tsx';
import { VIEWS } from '../../views/registry.ts';

/** A slide of the file beside what the same view says in the same state today, in the slide's language. */
export interface CheckedSlide {
  readonly record: SlideRecord;
  /** `null` where the view no longer exists. */
  readonly today: { readonly source: SlideSource; readonly differences: SlideDifferences } | null;
}

/** Reads a PowerPoint file and holds its figures against the data of today. @throws UnreadableSlides, DataError */
export async function checkFile(file: Blob, by: Surroundings): Promise<readonly CheckedSlide[]> {
  const records = readRecords(new Uint8Array(await file.arrayBuffer()));
  return Promise.all(records.map((record) => checkSlide(record, by)));
}

async function checkSlide(record: SlideRecord, by: Surroundings): Promise<CheckedSlide> {
  const manifest = VIEWS.find(({ id }) => id === record.view);
  if (!manifest) return { record, today: null };
  const format = formatOf(record.language);
  const inItsLanguage: Surroundings = {
    ...by,
    i18n: { format, t: await loadMessages(record.language) },
    // Whatever version the page is asked for.
    dashboard: { ...by.dashboard, asked: { kind: 'current' }, figures: 'live' },
  };
  const shown = await loadShownView(manifest, record.state, inItsLanguage);
  return {
    record,
    today: {
      source: { shown, by: inItsLanguage },
      differences: compareRecord(record, shown.content.table, format),
    },
  };
}
