import { Select } from 'antd';
import type { EntryProps } from './entry-props.ts';
import { CHOICES, type Field } from './field.ts';
import { LineEntry } from './line-entry.tsx';
import { MeasureEntry } from './measure-entry.tsx';
import { isList } from './plain.ts';
import { useFieldWords } from './use-field-words.ts';

/** Fills in one field of the rules. */
export function Entry({ field, ...entry }: EntryProps & { readonly field: Field }) {
  const { choiceName, say } = useFieldWords();
  const { kind, optional } = field;
  const { id, value, onChange } = entry;
  const told = { id, 'aria-describedby': entry.described, 'aria-invalid': entry.isWrong } as const;
  if (kind.is === 'line') return <LineEntry {...entry} isOptional={optional === true} />;
  if (kind.is === 'measure') return <MeasureEntry {...entry} of={kind.of} isOptional={optional === true} />;
  const options = CHOICES[kind.of].map((choice) => ({ value: choice, label: choiceName(kind.of, choice) }));
  if (kind.is === 'several') {
    const chosen = isList(value) ? value.map(String) : [];
    return <Select {...told} mode="multiple" value={chosen} options={options} onChange={(list) => onChange(list)} />;
  }
  const none = optional ? [{ value: NONE, label: say('none') }] : [];
  const isYesNo = kind.of === 'complete';
  const choose = (to: string) => onChange(to === NONE ? undefined : isYesNo ? to === 'true' : to);
  return (
    <Select
      {...told}
      value={value === undefined ? NONE : String(value)}
      options={[...none, ...options]}
      onChange={choose}
    />
  );
}

/** That a policy is silent of something. */
const NONE = '';
