import { useState } from 'react';
import { apaReference } from '../../export/citation/apa.ts';
import { bibtexFile } from '../../export/citation/bibtex.ts';
import { chicagoEntry } from '../../export/citation/chicago.ts';
import { cslJson } from '../../export/citation/csl-json.ts';
import { plainRuns, type Run, type Work } from '../../export/citation/work.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { citationTerms } from './citation-terms.ts';
import { CopyText } from './copy-text.tsx';
import type { Messages } from './messages/en.ts';
import './cite.css';

interface CitationListProps {
  /** What is cited first. */
  readonly work: Work;
  /** Sources that can be cited beside it. */
  readonly sources: readonly Work[];
  readonly messages: Messages;
}

/** A work, and on request its sources, in each style; each to be copied. */
export function CitationList({ work, sources, messages }: CitationListProps) {
  const { format } = useI18n();
  const [hasSources, setSources] = useState(false);
  const works = hasSources ? [work, ...sources] : [work];
  const terms = citationTerms(messages.terms, format);
  const styles = [
    { name: 'APA', entries: works.map((one) => apaReference(one, terms)) },
    { name: 'Chicago', entries: works.map((one) => chicagoEntry(one, terms)) },
  ];
  const files = [
    { name: 'BibTeX', text: bibtexFile(works) },
    { name: 'CSL-JSON', text: cslJson(works) },
  ];
  return (
    <div className="citations">
      {sources.length > 0 && (
        <label className="citations-option">
          <input
            type="checkbox"
            checked={hasSources}
            onChange={(event) => setSources(event.currentTarget.checked)}
          />{' '}
          {format.plural(sources.length, messages.withSources)}
        </label>
      )}
      {styles.map(({ name, entries }) => (
        <section key={name} className="citation" data-style={name}>
          <h3>{name}</h3>
          <div className="citation-text" tabIndex={0} role="group" aria-label={name}>
            {entries.map((runs) => (
              <p key={plainRuns(runs)}>
                <Runs runs={runs} />
              </p>
            ))}
          </div>
          <CopyText
            name={name}
            text={entries.map(plainRuns).join('\n\n')}
            html={entries.map((runs) => `<p>${htmlOf(runs)}</p>`).join('')}
            messages={messages}
          />
        </section>
      ))}
      {files.map(({ name, text }) => (
        <section key={name} className="citation" data-style={name}>
          <h3>{name}</h3>
          <pre className="citation-text" tabIndex={0} role="group" aria-label={name}>
            {text}
          </pre>
          <CopyText name={name} text={text} messages={messages} />
        </section>
      ))}
    </div>
  );
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ text, isItalic }) => (isItalic ? <i key={text}>{text}</i> : text));
}

/** For word processors, which keep the italics. */
function htmlOf(runs: readonly Run[]): string {
  return runs.map(({ text, isItalic }) => (isItalic ? `<i>${escaped(text)}</i>` : escaped(text))).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
