import { Button } from '../../ui/button.tsx';
import { areAllListed } from './listed.ts';
import type { Input } from './params.ts';

interface ChoiceBarProps {
  readonly input: Input;
  readonly onList: (listed: 'chosen' | 'all') => void;
  readonly onClear: () => void;
}

/** How many projects are chosen on the page, whether the table lists them alone, and the way to choose none. */
export function ChoiceBar({ input, onList, onClear }: ChoiceBarProps) {
  const { messages, format, params } = input;
  const areAll = areAllListed(input);
  return (
    <div className="projects-table-choice" data-label="">
      <output>{format.plural(params.project.length, messages.chosen)}</output>
      <Button variant="plain" onClick={() => onList(areAll ? 'chosen' : 'all')}>
        {areAll ? messages.listChosen : messages.listAll}
      </Button>
      <Button variant="plain" onClick={onClear}>
        {messages.unchoose}
      </Button>
    </div>
  );
}
