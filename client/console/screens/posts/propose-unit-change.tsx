import { Button } from 'antd';
import { useState } from 'react';
import { ActButton } from '../../parts/act/act-button.tsx';
import type { Field } from '../../parts/act/field.tsx';
import { linesOf } from '../../parts/act/several-entry.tsx';
import { usePlan } from '../../parts/use-plan.ts';
import { useUnitField } from '../../parts/use-unit-field.ts';
import { POSTS } from '../../words/posts.ts';
import { useWords } from '../../words/use-words.ts';
import { mergeOf, NEW, partOf, splitOf } from './unit-change-of.ts';
import type { Organisation } from './use-posts.ts';
import { useProposeUnitChange } from './use-propose-unit-change.ts';

/** Asks for units to be renamed, merged or split from a day on; somebody else decides it. */
export function ProposeUnitChange({ organisation }: { readonly organisation: Organisation }) {
  return (
    <div className="acts no-print">
      <Rename />
      <Merge organisation={organisation} />
      <Split organisation={organisation} />
    </div>
  );
}

const TOUCHES = ['organisation', 'waiting'];

function Rename() {
  const say = useWords(POSTS);
  const propose = useProposeUnitChange();
  const [from, reason] = useLastFields();
  return (
    <ActButton
      name={say('rename')}
      told={say('rename_told')}
      fields={[
        useUnitField(say('unit')),
        { name: 'name', label: say('new_name'), kind: 'line', required: true },
        from,
        reason,
      ]}
      touches={TOUCHES}
      act={(values, key) => {
        const { unit = '', name = '', from: day = '' } = values;
        return propose({ act: 'rename_unit', unit, name, from: day }, values, key);
      }}
    />
  );
}

function Merge({ organisation }: { readonly organisation: Organisation }) {
  const say = useWords(POSTS);
  const propose = useProposeUnitChange();
  const units: Field = { ...useUnitField(''), name: 'units', label: say('merged'), kind: 'several' };
  return (
    <ActButton
      name={say('merge')}
      told={say('merge_told')}
      fields={[units, useInto(say('merged_into')), useNewName(), ...useLastFields()]}
      touches={TOUCHES}
      act={(values, key) => propose(mergeOf(values, organisation, key), values, key)}
    />
  );
}

function Split({ organisation }: { readonly organisation: Organisation }) {
  const say = useWords(POSTS);
  const propose = useProposeUnitChange();
  const [count, setCount] = useState(1);
  const plan = usePlan().data;
  const partFields = usePartFields(plan?.tasks ?? []);
  return (
    <ActButton
      name={say('split')}
      told={say('split_told')}
      fields={[
        useUnitField(say('unit')),
        ...Array.from({ length: count }, (_, index) => partFields(index + 1)).flat(),
        ...useLastFields(),
      ]}
      below={<Button onClick={() => setCount(count + 1)}>{say('another_part')}</Button>}
      touches={TOUCHES}
      act={async (values, key) => {
        const led = (plan?.tasks ?? []).filter(({ lead }) => lead.includes(values.unit ?? '')).map(({ id }) => id);
        const named = Object.entries(values).flatMap(([name, tasks]) => (/^tasks/.test(name) ? linesOf(tasks) : []));
        const told = await propose(splitOf(values, { organisation, leads: [...led, ...named] }, key), values, key);
        setCount(1);
        return told;
      }}
    />
  );
}

/** What is asked of a part that goes: which tasks, where to, and of a new unit its name and who reports for it. */
function usePartFields(tasks: NonNullable<ReturnType<typeof usePlan>['data']>['tasks']): (number: number) => Field[] {
  const say = useWords(POSTS);
  const led = tasks.flatMap(({ id, title, lead }) => (lead.length > 0 ? [{ value: id, label: title }] : []));
  const first: readonly Field[] = [
    { name: 'tasks', label: say('tasks_that_go'), kind: 'several', choices: led, required: true },
    useInto(say('split_into')),
    useNewName(),
    { name: 'person', label: say('reporter'), kind: 'line', told: say('reporter_told') },
    { name: 'email', label: say('reporter_email'), kind: 'line' },
  ];
  // A part that was asked for and is left empty is none.
  return (number) =>
    first.map(({ required, ...field }) =>
      number === 1
        ? { ...field, ...(required ? { required } : {}) }
        : { ...field, name: field.name + partOf(number), label: say('of_part', { field: field.label, number }) },
    );
}

/** Which unit takes over: one that stands, or a new one. */
function useInto(label: string): Field {
  const field = useUnitField(label);
  const choices = [{ value: NEW, label: useWords(POSTS)('new_unit') }, ...(field.choices ?? [])];
  return { ...field, name: 'into', choices };
}

function useNewName(): Field {
  const say = useWords(POSTS);
  return { name: 'name', label: say('new_unit_name'), kind: 'line', told: say('new_unit_told') };
}

function useLastFields(): readonly [Field, Field] {
  const say = useWords(POSTS);
  return [
    { name: 'from', label: say('from'), kind: 'day', required: true },
    { name: 'reason', label: say('reason'), kind: 'text', required: true },
  ];
}
