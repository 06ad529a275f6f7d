import { useState } from 'react';
import { Choice } from '../../../app/shell/choice.tsx';
import { POLICY } from '../../../words/policy.ts';
import { useWords } from '../../../words/use-words.ts';
import type { Checked } from '../use-policy.ts';
import { FieldGroup } from './field-group.tsx';
import { partsOf } from './parts.ts';
import type { Path, Plain } from './plain.ts';
import { editedPolicy, readPolicy } from './policy-yaml.ts';
import { useFieldWords } from './use-field-words.ts';
import './form.css';

interface Props {
  readonly text: string;
  readonly problems: Checked['problems'];
  /** Left out where the rules are only to be read. */
  readonly onChange?: (text: string) => void;
}

/** What offices change of the rules, part by part; everything else stays in the text as it is. */
export function PolicyForm({ text, problems, onChange }: Props) {
  const say = useWords(POLICY);
  const { say: sayField, groupName } = useFieldWords();
  const [chosen, setChosen] = useState(0);
  const [stuck, setStuck] = useState<Path | null>(null);
  const policy = readPolicy(text);
  const parts = policy === null ? [] : partsOf(policy);
  const part = parts[chosen] ?? parts[0];
  if (policy === null || !part) return <p role="alert">{say('form_unreadable')}</p>;
  const put = (path: Path, value: Plain | undefined) => {
    const edited = editedPolicy(text, path, value);
    setStuck(edited === null ? path : null);
    if (edited !== null) onChange?.(edited);
  };
  const options = parts.map(({ title }) => ({ value: title, label: sayField(title) }));
  const choose = (title: string) => setChosen(parts.findIndex((one) => one.title === title));
  return (
    <div className="policy-form">
      <Choice label={say('parts')} options={options} value={part.title} onChoose={choose} />
      {part.groups.map((group) => (
        <FieldGroup
          key={`${part.title} ${group.fields[0]?.path.join('.')}`}
          name={groupName(group)}
          fields={group.fields}
          policy={policy}
          problems={problems}
          stuck={stuck}
          {...(onChange ? { onPut: put } : {})}
        />
      ))}
      <p className="faint">{say('form_rest')}</p>
    </div>
  );
}
