import { Facts } from '../../../parts/facts.tsx';
import { POLICY } from '../../../words/policy.ts';
import { useWords } from '../../../words/use-words.ts';
import type { Checked } from '../use-policy.ts';
import { Entry } from './entry.tsx';
import type { Field } from './field.ts';
import { isSame, type Path, type Plain, plainAt } from './plain.ts';
import { useFieldWords } from './use-field-words.ts';

interface Props {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly policy: Plain;
  readonly problems: Checked['problems'];
  /** Where the text could not be changed by the form. */
  readonly stuck: Path | null;
  readonly onPut?: (path: Path, value: Plain | undefined) => void;
}

/** The fields of one thing, to be filled in or only to be read. */
export function FieldGroup({ name, fields, policy, onPut, ...told }: Props) {
  const { say, valueText } = useFieldWords();
  return (
    <fieldset className="field-group">
      {name !== '' && <legend>{name}</legend>}
      {onPut ? (
        <div className="field-grid">
          {fields.map((field) => (
            <FieldPlace
              key={field.path.join('.')}
              field={field}
              of={name}
              value={plainAt(policy, field.path)}
              onPut={onPut}
              {...told}
            />
          ))}
        </div>
      ) : (
        <Facts facts={fields.map((field) => [say(field.label), valueText(field, plainAt(policy, field.path))])} />
      )}
    </fieldset>
  );
}

interface PlaceProps extends Pick<Props, 'problems' | 'stuck'>, Required<Pick<Props, 'onPut'>> {
  readonly field: Field;
  readonly of: string;
  readonly value: Plain | undefined;
}

function FieldPlace({ field, of, value, problems, stuck, onPut }: PlaceProps) {
  const say = useWords(POLICY);
  const { say: sayField } = useFieldWords();
  const id = `rule-${field.path.join('-')}`;
  const label = sayField(field.label);
  const wrong = problems.filter(({ path }) => isAbout(path, field.path)).map(({ message }) => message);
  const told =
    stuck !== null && isSame([...stuck].map(String), [...field.path].map(String)) ? [say('form_stuck')] : wrong;
  return (
    <div className="field-place">
      <label htmlFor={id}>{label}</label>
      <Entry
        field={field}
        id={id}
        label={of === '' ? label : `${of} ${label}`}
        described={told.length > 0 ? `${id}-told` : undefined}
        isWrong={told.length > 0}
        value={value}
        onChange={(to) => onPut(field.path, to)}
      />
      {told.length > 0 && (
        <span id={`${id}-told`} className="field-fault" role="alert">
          {told.join(' ')}
        </span>
      )}
    </div>
  );
}

/** True where a fault is told of a field, or of what it holds: `flags[0].label`. */
function isAbout(told: string, path: Path): boolean {
  const at = told.replaceAll(/\[(\d+)\]/g, '.$1');
  const own = path.join('.');
  return at === own || at.startsWith(`${own}.`);
}
