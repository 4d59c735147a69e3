import { use } from 'react';
import { Icon } from '../../ui/icon.tsx';
import { ComparisonContext, MOST_COMPARED } from './comparison-context.ts';
import type { ProjectMessages } from './project-messages/en.ts';
import './compare-toggle.css';

interface CompareToggleProps {
  readonly id: string;
  readonly name: string;
  readonly messages: ProjectMessages;
  /** True where there is room for the word. */
  readonly hasWord?: boolean;
}

/** Puts a project among those to compare, or takes it out; nothing where a comparison could not be shown. */
export function CompareToggle({ id, name, messages, hasWord = false }: CompareToggleProps) {
  const comparison = use(ComparisonContext);
  if (!comparison) return null;
  const { chosen, toggle } = comparison;
  const texts = messages.compare;
  const isChosen = chosen.includes(id);
  const isFull = !isChosen && chosen.length >= MOST_COMPARED;
  return (
    <button
      type="button"
      className="compare-toggle"
      aria-pressed={isChosen}
      aria-label={isChosen ? texts.remove(name) : texts.add(name)}
      aria-disabled={isFull || undefined}
      title={isFull ? texts.full : texts.word}
      onClick={() => !isFull && toggle(id)}
    >
      <Icon name={isChosen ? 'check' : 'plus'} size={14} />
      {hasWord && <span aria-hidden="true">{texts.word}</span>}
    </button>
  );
}
