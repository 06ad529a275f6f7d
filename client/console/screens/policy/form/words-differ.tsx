import { StackedTable } from '../../../parts/stacked-table.tsx';
import { POLICY } from '../../../words/policy.ts';
import { useWords } from '../../../words/use-words.ts';
import { type Differs, placesIn, policyDiffers } from './differs.ts';
import { readPolicy } from './policy-yaml.ts';
import { useFieldWords } from './use-field-words.ts';

interface Props {
  readonly before: string;
  readonly after: string;
}

/** What another text of the rules changes, each place by what it is called; nothing where either cannot be read. */
export function WordsDiffer({ before, after }: Props) {
  const say = useWords(POLICY);
  const { say: sayField, valueText, groupName } = useFieldWords();
  const [was, is] = [readPolicy(before), readPolicy(after)];
  if (was === null || is === null) return null;
  const placed = placesIn(was, is);
  const nameOf = ({ path }: Differs) => {
    const found = placed(path);
    if (!found) return path.join('.');
    const names = [sayField(found.part.title), groupName(found.group), sayField(found.field.label)];
    return names.filter((name) => name !== '').join(' · ');
  };
  const differs = policyDiffers(was, is);
  if (differs.length === 0) return <p className="faint">{say('words_same')}</p>;
  return (
    <StackedTable columns={[say('what'), say('before'), say('after')]}>
      {differs.map((one) => (
        <tr key={one.path.join('.')}>
          <th scope="row">{nameOf(one)}</th>
          <td data-label={say('before')}>{valueText(placed(one.path)?.field, one.before)}</td>
          <td data-label={say('after')}>
            <strong>{valueText(placed(one.path)?.field, one.after)}</strong>
          </td>
        </tr>
      ))}
    </StackedTable>
  );
}
