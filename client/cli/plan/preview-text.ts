import { type Indicator, isLeaf, leaves, type Plan, type Task } from '../../../workflows/rules/plan.ts';
import { HEADINGS } from '../../intake/plan-table/columns.ts';
import { UNKNOWN_YEAR } from '../../intake/plan-table/guessed-horizon.ts';
import type { TablePlan } from '../../intake/plan-table/plan-from-table.ts';
import { namesFor } from '../../intake/plan-table/unit-names.ts';
import { KIND_WORDS, targetWords } from '../../intake/plan-table/words.ts';
import { possibleConflicts } from '../../views/plan-conflicts.ts';
import { conflictsText } from '../shared/conflicts-text.ts';
import { cut, table, titled } from '../shared/table.ts';
import type { Terminal } from '../shared/terminal.ts';

/** What a table would become: what each column was taken for, the tasks, and what a person should look at. */
export function previewText(terminal: Terminal, read: TablePlan, missing: readonly string[]): string {
  const { say } = terminal;
  const { table: found, plan, leftOut, leaders } = read;
  const indicators = plan.tasks.flatMap(leaves);
  const counts = { tasks: plan.tasks.length, indicators: indicators.length, units: plan.units.length };
  const unread = say('plan.column.unread');
  return [
    plan.title,
    say('plan.table.found', { sheet: found.sheet, head: found.head, ...counts }),
    yearKnown(plan) ? say('plan.horizon', plan.horizon) : say('plan.horizon_open'),
    '',
    table(
      [
        { title: say('plan.column.column') },
        { title: say('plan.column.heading') },
        { title: say('plan.column.field') },
      ],
      found.headings.map(({ column, heading, field }) => [
        column,
        cut(heading, 30),
        field ? `${HEADINGS[field]} (${field})` : unread,
      ]),
    ),
    '',
    tasksTable(terminal, plan),
    '',
    ...unitLines(terminal, plan),
    ...doubtsText(terminal, read),
    ...assumed(terminal, plan),
    ...leftOut.map(({ row, text }) => say('plan.left_out', { row, text: cut(text, 60) })),
    ...(leaders.length > 0 ? [say('plan.leaders', { count: leaders.length })] : []),
    ...(missing.length > 0
      ? [say('plan.head_missing', { options: missing.map((name) => `--${name}`).join(' ') })]
      : []),
  ].join('\n');
}

function tasksTable({ say }: Terminal, plan: Plan): string {
  const columns = [
    'column.task',
    'column.name',
    'column.indicator',
    'column.what',
    'column.target',
    'column.due',
    'column.lead',
  ] as const;
  const rows = plan.tasks.flatMap((task) => {
    const of = task.indicators.length > 0 ? task.indicators : [null];
    return of.map((indicator, i) => [
      i === 0 ? task.id : '',
      i === 0 ? cut(task.title, 30) : '',
      cut(indicator?.name ?? '-', 24),
      indicator ? KIND_WORDS[indicator.kind] : '-',
      indicator && isLeaf(indicator) && indicator.target
        ? `${targetWords(indicator.target)} ${indicator.unit ?? ''}`.trim()
        : '-',
      dueText(plan, task, indicator),
      i === 0 ? cut(namesFor(plan.units, task.lead) || '-', 24) : '',
    ]);
  });
  return table(titled(say, columns), rows);
}

/** Until when: the indicator's day, without a year where none is known; a goal has its parts'. */
function dueText(plan: Plan, task: Task, indicator: Indicator | null): string {
  if (indicator && !isLeaf(indicator)) return '-';
  const { due } = indicator ?? task;
  return yearKnown(plan) ? due : due.replace(`${UNKNOWN_YEAR}-`, '');
}

function yearKnown({ horizon }: Plan): boolean {
  return !horizon.from.startsWith(UNKNOWN_YEAR);
}

/** The units by name: those that lead, and those that only help. */
function unitLines({ say }: Terminal, { units }: Plan): string[] {
  const named = (group: string) => units.filter((u) => u.group === group).map((u) => u.name);
  return (['departments', 'support'] as const).flatMap((group) => {
    const names = named(group);
    return names.length === 0
      ? []
      : [say(`plan.units.${group}`, { count: names.length, names: names.join(say('list.comma')) })];
  });
}

/** What may be wrong with the units and targets, for a person to look at. */
export function doubtsText(terminal: Terminal, { alike, others, plan }: TablePlan): string[] {
  const { say } = terminal;
  return [
    ...alike.map(([first, second]) => say('plan.alike', { first, second })),
    ...others.map(({ cell, text }) => say('plan.others', { cell, text: cut(text.replace(/\s+/g, ' '), 60) })),
    ...conflictsText(terminal, 'plan.conflicts', possibleConflicts(plan)),
  ];
}

function assumed({ say }: Terminal, plan: Plan): string[] {
  const guessed = plan.tasks.flatMap((t) => leaves(t).filter((l) => l.assumed));
  const unassigned = plan.tasks.filter((t) => t.lead.length === 0);
  return [
    ...(guessed.length > 0 ? ['', say('plan.assumed', { count: guessed.length })] : []),
    ...(unassigned.length > 0 ? [say('plan.unassigned', { tasks: unassigned.map((t) => t.id).join(' ') })] : []),
    ...(plan.people.length === 0 ? [say('plan.no_people')] : []),
  ];
}
