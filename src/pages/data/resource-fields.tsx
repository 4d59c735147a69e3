import { resourceUrl } from '../../data/fetch-resource.ts';
import type { DescribedResource } from '../../data/dictionary.ts';
import { useI18n } from '../../i18n/i18n-context.ts';
import type { Messages } from './messages/en.ts';

interface ResourceFieldsProps {
  readonly resource: DescribedResource;
  /** Name of a resource in the reader's language. */
  readonly nameOf: (resource: string) => string;
  readonly messages: Messages;
}

/** One file of the package: what it holds, and each field with meaning, type, unit, key and allowed values. */
export function ResourceFields({ resource, nameOf, messages }: ResourceFieldsProps) {
  const { t, format } = useI18n();
  const texts = t.pages.data;
  const name = format.text(resource.label);
  return (
    <details className="resource" id={resource.name}>
      <summary>
        <span className="resource-name">{name}</span> <span className="resource-path">{resource.path}</span>
      </summary>
      <p>{format.text(resource.description)}</p>
      <p>
        <a href={resourceUrl(resource.path)} download>
          {texts.download(resource.path)}
        </a>
      </p>
      <div className="table-scroller" tabIndex={0} role="region" aria-label={`${texts.dictionary}: ${name}`}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{texts.field}</th>
              <th scope="col">{texts.meaning}</th>
              <th scope="col">{texts.type}</th>
              <th scope="col">{messages.columns.unit}</th>
              <th scope="col">{messages.columns.key}</th>
              <th scope="col">{messages.columns.values}</th>
            </tr>
          </thead>
          <tbody>
            {resource.schema.fields.map((field) => (
              <tr key={field.name}>
                <th scope="row">
                  <code>{field.name}</code>
                </th>
                <td className="resource-meaning">
                  <strong>{format.text(field.label)}</strong>
                  <span>{format.text(field.description)}</span>
                </td>
                <td>
                  {messages.types[field.type] ?? field.type}
                  {field.constraints?.required === true && `, ${texts.required}`}
                </td>
                <td>{field['x-unit'] && messages.units[field['x-unit']]}</td>
                <td>{keysOf(resource, field, nameOf, messages).join('; ')}</td>
                <td>{field.constraints?.enum && <code>{field.constraints.enum.join(', ')}</code>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** Whether a field names the row, and to which resource it refers. */
function keysOf(
  { schema: { primaryKey = [], foreignKeys = [] } }: DescribedResource,
  field: DescribedResource['schema']['fields'][number],
  nameOf: (resource: string) => string,
  messages: Messages,
): readonly string[] {
  const target =
    field['x-references']?.resource ??
    foreignKeys.find(({ fields }) => [fields].flat().includes(field.name))?.reference.resource;
  return [
    ...([primaryKey].flat().includes(field.name) ? [messages.partOfKey] : []),
    ...(target === undefined ? [] : [messages.refersTo(nameOf(target))]),
  ];
}
