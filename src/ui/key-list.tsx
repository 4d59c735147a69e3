import './key-list.css';

/** Keys of the keyboard, and what each does. */
export function KeyList({ keys }: { readonly keys: readonly (readonly [key: string, meaning: string])[] }) {
  return (
    <dl className="ui-keys">
      {keys.map(([key, meaning]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
