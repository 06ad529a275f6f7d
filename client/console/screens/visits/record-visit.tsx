import { keyed } from '../../../api/client.ts';
import type { Sent } from '../../../api/described.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import type { Field } from '../../parts/act/field.tsx';
import { linesOf } from '../../parts/act/several-entry.tsx';
import { useUnitField } from '../../parts/use-unit-field.ts';
import { useUnitName } from '../../parts/use-unit-name.ts';
import { useWords } from '../../words/use-words.ts';
import { VISITS } from '../../words/visits.ts';
import type { Inspection } from './use-visits.ts';

const TOUCHES = ['visits', 'inspections'];

/** Writes down that units went to another one: what they saw, and what is worth taking over (互看互学). */
export function RecordVisit() {
  const say = useWords(VISITS);
  const unit = useUnitField(say('visited'));
  const visitors: Field = { ...useUnitField(''), name: 'visitors', label: say('visitors'), kind: 'several' };
  const record = useRecord();
  return (
    <ActButton
      look="primary"
      name={say('record')}
      told={say('record_told')}
      fields={[unit, visitors, ...useSeenFields()]}
      act={(values, key) => record(values, key)}
      touches={TOUCHES}
    />
  );
}

interface Props {
  readonly of: Inspection;
  /** What its period is called. */
  readonly period: string;
}

/** Writes down what was done of an inspection to one unit; offered are the units that have something left. */
export function RecordInspected({ of: { inspection, name, period, acts, units }, period: called }: Props) {
  const say = useWords(VISITS);
  const unitName = useUnitName();
  const record = useRecord();
  const left = units.filter((unit) => unit.left.length > 0);
  const choices = left.map(({ unit }) => ({ value: unit, label: unitName(unit) }));
  const done: Field = {
    name: 'acts',
    label: say('acts'),
    kind: 'several',
    choices: acts.map((act) => ({ value: act, label: act })),
    required: true,
    ...(acts.length === 1 ? { initial: acts.join('\n') } : {}),
  };
  return (
    <ActButton
      look="primary"
      name={say('record_inspected')}
      of={`${name} ${called}`}
      told={say('record_inspected_told', { name, period: called })}
      fields={[
        { name: 'unit', label: say('inspected_unit'), kind: 'choice', choices, required: true },
        done,
        ...useSeenFields(),
      ]}
      act={(values, key) => record(values, key, { inspection, period, acts: linesOf(values.acts) })}
      touches={TOUCHES}
    />
  );
}

function useSeenFields(): readonly Field[] {
  const say = useWords(VISITS);
  // Whoever sees to an inspection hands in nothing for other units.
  const mayAttach = useStanding().role === 'supervisor';
  return [
    { name: 'on', label: say('on'), kind: 'day', required: true },
    { name: 'seen', label: say('seen'), kind: 'text', required: true },
    { name: 'learned', label: say('learned'), kind: 'text', told: say('learned_told') },
    ...(mayAttach ? [{ name: 'files', label: say('files'), kind: 'files' as const, unitOf: 'unit' }] : []),
  ];
}

type Inspected = NonNullable<Sent<'recordVisit'>['inspected']>;

function useRecord() {
  const cycle = useStanding().cycle ?? '';
  return (values: Readonly<Record<string, string>>, key: string, inspected?: Inspected) => {
    const { unit = '', on = '', seen = '', visitors, learned, files } = values;
    const lists = { visitors: linesOf(visitors), learned: linesOf(learned) };
    const more = { ...(files ? { files: linesOf(files) } : {}), ...(inspected ? { inspected } : {}) };
    const body = { id: `visit-${key.slice(0, 8)}`, unit, on, seen, ...lists, ...more };
    return asked(() => api.POST('/cycles/{cycle}/visits', { params: keyed({ cycle }, key), body }));
  };
}
