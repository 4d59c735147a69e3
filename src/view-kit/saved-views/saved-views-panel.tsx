import { useId, useState, type FormEvent } from 'react';
import { pathIn } from '../../i18n/language-address.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useMessages } from '../use-messages.ts';
import { useQueryString } from '../use-query-string.ts';
import { messageFiles } from './message-files.ts';
import { keptQuery, openedQuery, withView, type SavedView } from './saved-views.ts';
import { useSavedViews } from './use-saved-views.ts';
import './saved-views.css';

interface SavedViewsPanelProps {
  readonly page: string;
  readonly onClose: () => void;
}

/** The saved views of a page: opened by a press, taken along as a link, deleted; and a name for the present one. */
export function SavedViewsPanel({ page, onClose }: SavedViewsPanelProps) {
  const { format } = useI18n();
  const messages = useMessages('saved-views', messageFiles);
  const { query, change: changeQuery } = useQueryString();
  const { views, isKept, change } = useSavedViews(page);
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState<SavedView | null>(null);
  const field = useId();
  if (!messages) return null;
  const addressOf = (saved: SavedView) => {
    const path = pathIn(format.language, page, import.meta.env.BASE_URL);
    return `${window.location.origin}${path}${saved.query === '' ? '' : `?${saved.query}`}`;
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    const next = withView(views, name, keptQuery(query.toString()));
    if (next === views) return;
    change(next);
    setSaid(messages.saved(name.trim()));
    setName('');
  };
  const copy = async (saved: SavedView) => {
    try {
      await navigator.clipboard.writeText(addressOf(saved));
      setByHand(null);
      setSaid(messages.copied(saved.name));
    } catch {
      setByHand(saved);
      setSaid(messages.copyFailed(saved.name));
    }
  };
  return (
    <div className="saved-views">
      {views.length === 0 && <p className="saved-views-none">{messages.none}</p>}
      <ul>
        {views.map((saved) => (
          <li key={saved.name}>
            <button
              type="button"
              className="saved-views-open"
              aria-current={saved.query === keptQuery(query.toString()) || undefined}
              onClick={() => {
                changeQuery((present) => openedQuery(saved, present));
                onClose();
              }}
            >
              {saved.name}
            </button>
            <Button
              variant="icon"
              aria-label={messages.copy(saved.name)}
              title={messages.copy(saved.name)}
              onClick={() => void copy(saved)}
            >
              <Icon name="link" size={16} />
            </Button>
            <Button
              variant="icon"
              aria-label={messages.remove(saved.name)}
              title={messages.remove(saved.name)}
              onClick={() => {
                document.getElementById(field)?.focus();
                change(views.filter((other) => other !== saved));
                setSaid(messages.removed(saved.name));
              }}
            >
              <Icon name="close" size={16} />
            </Button>
          </li>
        ))}
      </ul>
      <form onSubmit={save}>
        <label htmlFor={field} className="ui-label">
          {messages.name}
        </label>
        <span className="saved-views-name">
          <input
            id={field}
            className="ui-control"
            value={name}
            maxLength={80}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
          <Button variant="primary" type="submit" aria-disabled={name.trim() === ''}>
            {messages.save}
          </Button>
        </span>
      </form>
      <p className="saved-views-said" role="status">
        {said}
      </p>
      {byHand && (
        <input
          className="ui-control saved-views-link"
          readOnly
          aria-label={messages.copyFailed(byHand.name)}
          value={addressOf(byHand)}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      {!isKept && <p className="saved-views-blocked">{messages.blocked}</p>}
    </div>
  );
}
