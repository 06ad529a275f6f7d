import type { Sent } from '../../../api/described.ts';
import type { Field } from '../../parts/act/field.tsx';
import { linesOf } from '../../parts/act/several-entry.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import type { Plan } from '../../parts/use-plan.ts';
import { CHANGE } from '../../words/plan-change.ts';
import { useWords } from '../../words/use-words.ts';
import type { PlanRow } from './rows.ts';

type Asked = Sent<'actOnTask'>;
/** A change as it is asked for: its target is a text, `>= 20`. */
export type Change = Extract<Asked, { ask: 'propose' }>['change'];
type Values = Readonly<Record<string, string>>;

/** A way to ask for a change: what is asked of the person, and the change that comes of it. */
export interface Asking {
  readonly act: Change['act'];
  readonly fields: readonly Field[];
  readonly change: (values: Values) => Change;
}

const OPERATORS = ['>=', '>', '<=', '<', '='] as const;
const HOURS = ['09:00', '12:00', '17:30', '18:00', '24:00'];

/** What may be asked of the row of a plan: of its indicator where it has one, of its task besides. */
export function useAskings(plan: Plan, row: PlanRow): Asking[] {
  const ofIndicator = useOfIndicator(row);
  const ofTask = useOfTask(plan);
  return [...ofIndicator, ...ofTask];
}

function useOfIndicator({ task, indicator }: PlanRow): Asking[] {
  const say = useWords(CHANGE);
  const from: Field = { name: 'from', label: say('from'), kind: 'day', required: true };
  const operators = OPERATORS.map((value) => ({ value, label: say(`op.${value}`) }));
  const extend: Asking = {
    act: 'extend',
    fields: [{ name: 'due', label: say('due'), kind: 'day', required: true, initial: indicator?.due ?? task.due }],
    change: ({ due = '' }) => ({ act: 'extend', indicator: indicator?.id ?? null, due }),
  };
  if (!indicator?.target) return [extend];
  const target: Asking = {
    act: 'change_target',
    fields: [
      { name: 'op', label: say('operator'), kind: 'choice', required: true, initial: '>=', choices: operators },
      {
        name: 'value',
        label: say('figure'),
        kind: 'number',
        required: true,
        told: say('stands', { target: indicator.target }),
      },
      from,
    ],
    change: ({ op, value = '', from = '' }) => ({
      act: 'change_target',
      indicator: indicator.id,
      target: `${op} ${value}`,
      from,
    }),
  };
  return [target, extend];
}

function useOfTask({ units, periods }: Plan): Asking[] {
  const say = useWords(CHANGE);
  const periodName = usePeriodName();
  const day = (name: string, label: string): Field => ({ name, label, kind: 'day', required: true });
  const from = day('from', say('from'));
  const choices = units.map(({ id, name }) => ({ value: id, label: name }));
  const excused = periods.map(({ period }) => ({ value: period, label: periodName(period) }));
  const hours = HOURS.map((value) => ({ value, label: value }));
  return [
    {
      act: 'change_lead',
      fields: [{ name: 'lead', label: say('lead'), kind: 'several', required: true, choices }, from],
      change: ({ lead = '', from = '' }) => ({ act: 'change_lead', lead: linesOf(lead), from }),
    },
    {
      act: 'suspend',
      fields: [from, day('to', say('to'))],
      change: ({ from = '', to = '' }) => ({ act: 'suspend', from, to }),
    },
    {
      act: 'excuse',
      fields: [
        { name: 'period', label: say('excuse_period'), kind: 'choice', required: true, choices: excused },
        day('on', say('deadline_day')),
        { name: 'at', label: say('deadline_time'), kind: 'choice', required: true, initial: '18:00', choices: hours },
      ],
      change: ({ period = '', on = '', at = '' }) => ({ act: 'excuse', period, deadline: instantAt(on, at) }),
    },
    {
      act: 'accept',
      fields: [day('on', say('on'))],
      change: ({ on = '' }) => ({ act: 'accept', on }),
    },
    {
      act: 'withdraw',
      fields: [from],
      change: ({ from = '' }) => ({ act: 'withdraw', from }),
    },
  ];
}

/** A day and an hour in the plan's zone as an instant, to the second. */
function instantAt(day: string, hour: string): string {
  return new Date(`${day}T${hour}:00+08:00`).toISOString().replace('.000', '');
}
