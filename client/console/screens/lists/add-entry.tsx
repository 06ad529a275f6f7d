import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import { useUnitField } from '../../parts/use-unit-field.ts';
import { LISTS } from '../../words/lists.ts';
import { useWords } from '../../words/use-words.ts';
import { useFieldName } from './use-field-name.ts';
import type { List } from './use-lists.ts';

const ADDS: readonly unknown[] = ['supervisor', 'reporter', 'head'];

type Values = Readonly<Record<string, string>>;

/** Puts an entry on a list: for any unit by the office, for its own by a unit. */
export function AddEntry({ list }: { readonly list: List }) {
  const say = useWords(LISTS);
  const { role, own } = useStanding();
  const units = useUnitField(say('unit'));
  const fieldName = useFieldName();
  const add = useAdd(list);
  if (!ADDS.includes(role)) return null;
  const unit = own?.post.unit ?? null;
  return (
    <ActButton
      look="primary"
      name={say('add')}
      told={say('add_told', { list: list.name })}
      fields={[
        ...(unit === null ? [units] : []),
        { name: 'title', label: say('entry'), kind: 'line', required: true, told: say('entry_told') },
        { name: 'due', label: say('due'), kind: 'day', required: true },
        { name: 'charge', label: say('charge'), kind: 'line', required: true, told: say('charge_told') },
        ...list.fields.map(
          (name) => ({ name: `of.${name}`, label: fieldName(name), kind: 'text', required: true }) as const,
        ),
        { name: 'urgent', label: say('urgent'), kind: 'line', told: say('urgent_told') },
      ]}
      act={(values, key) => add({ unit: unit ?? '', ...values }, key)}
      touches={['lists', 'list-entries', 'follow-ups']}
    />
  );
}

function useAdd({ list, fields }: List) {
  const cycle = useStanding().cycle ?? '';
  return ({ unit = '', title = '', due = '', charge = '', urgent, ...rest }: Values, key: string) => {
    const of = Object.fromEntries(fields.map((name) => [name, rest[`of.${name}`] ?? '']));
    const told = urgent === undefined ? {} : { urgent };
    const body = { id: `entry-${key.slice(0, 8)}`, unit, title, due, charge, fields: of, ...told };
    return asked(() => api.POST('/cycles/{cycle}/lists/{list}/entries', { params: keyed({ cycle, list }, key), body }));
  };
}
