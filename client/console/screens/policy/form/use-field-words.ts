import { CASE } from '../../../words/case-terms.ts';
import { PEOPLE } from '../../../words/people.ts';
import { POLICY_FORM } from '../../../words/policy-form.ts';
import type { PolicyWord } from '../../../words/policy-form-said.ts';
import { RESULTS } from '../../../words/results.ts';
import { useWords } from '../../../words/use-words.ts';
import { CHOICES, type Choices, type Field, type Group, measured } from './field.ts';
import { isList, type Plain } from './plain.ts';

const LIGHTS = ['green', 'blue', 'amber', 'yellow', 'orange', 'red', 'black', 'grey'] as const;

/** What the fields of the rules, and what stands in them, are called in the language that is shown. */
export function useFieldWords() {
  const say = useWords(POLICY_FORM);
  const sayPeople = useWords(PEOPLE);
  const sayCase = useWords(CASE);
  const sayResult = useWords(RESULTS);

  const choiceName = (of: Choices, value: string): string => {
    const known = CHOICES.post.find((post) => of === 'post' && post === value);
    if (known) return sayPeople(`post.${known}`);
    const follows = CHOICES.follows.find((kind) => of === 'follows' && kind === value);
    if (follows) return sayCase(`kind.${follows}`);
    return say(`${of === 'reported' ? 'period' : of}.${value}` as PolicyWord);
  };

  const valueText = (field: Field | undefined, value: Plain | undefined): string => {
    if (value === undefined) return say('none');
    if (!field) return typeof value === 'string' ? value : JSON.stringify(value);
    const { kind } = field;
    if (kind.is === 'several' && isList(value)) return value.map((one) => choiceName(kind.of, String(one))).join('、');
    if (kind.is === 'choice') return choiceName(kind.of, String(value));
    if (kind.is !== 'measure') return String(value);
    const [unit, count] = measured(value, kind.of) ?? ['', ''];
    return unit === '' ? JSON.stringify(value) : say(`said.${unit}` as PolicyWord, { count });
  };

  const groupName = ({ title, name, times = '' }: Group): string => {
    const light = LIGHTS.find((known) => title === 'light' && known === name);
    const called = light ? sayResult(`light.${light}`) : name;
    return title === null ? called : say(title, { name: called, times });
  };

  return { say, choiceName, valueText, groupName };
}
