import { Select } from 'antd';
import type { PolicyWord } from '../../../words/policy-form-said.ts';
import type { EntryProps } from './entry-props.ts';
import { MEASURES, type Measure, measured } from './field.ts';
import { LineEntry } from './line-entry.tsx';
import { useFieldWords } from './use-field-words.ts';

interface Props extends EntryProps {
  readonly of: Measure;
  readonly isOptional: boolean;
}

/** A number, and what it counts; one of which a policy may be silent is put in by its number. */
export function MeasureEntry({ of, isOptional, value, onChange, ...entry }: Props) {
  const { say } = useFieldWords();
  const [unit, count] = measured(value, of) ?? [MEASURES[of][0], undefined];
  return (
    <span className="measure">
      <LineEntry
        {...entry}
        isOptional={isOptional}
        value={count}
        onChange={(to) => onChange(to === undefined ? undefined : { [unit]: to })}
      />
      <Select
        aria-label={say('unit_of', { label: entry.label })}
        disabled={count === undefined}
        value={unit}
        options={MEASURES[of].map((one) => ({ value: one, label: say(`unit.${one}` as PolicyWord) }))}
        onChange={(to) => onChange(count === undefined ? undefined : { [to]: count })}
      />
    </span>
  );
}
