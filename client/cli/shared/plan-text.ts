import { sayCode } from '../../messages/catalogue.ts';
import { when } from '../../messages/when.ts';
import type { PlanCheck } from '../../views/plan-check.ts';
import { conflictsText } from './conflicts-text.ts';
import { cut, section } from './table.ts';
import type { Terminal } from './terminal.ts';

/** What is in a plan, as people read it: the counts, then what they should look at before they start with it. */
export function planText(terminal: Terminal, title: string, found: PlanCheck): string {
  const { say } = terminal;
  const agenda = { entries: found.entries, provisional: found.provisional, endsAt: when(found.endsAt) };
  return [
    title,
    '',
    say('check.counts', counts(found)),
    say('check.agenda', agenda),
    ...forces(terminal, found),
    ...assumed(terminal, found),
    ...conflictsText(terminal, 'check.conflicts', found.conflicts),
    ...unassigned(terminal, found),
    ...found.warnings.flatMap(({ code, subject }) => ['', `! ${sayCode(say, 'warning', code, { subject })}`]),
  ].join('\n');
}

function counts({ tasks, leads, leadUnits, units, people, indicators, targets, key }: PlanCheck) {
  return { tasks, leads, leadUnits, units, people, indicators, targets, key };
}

function forces({ say }: Terminal, { forces: all }: PlanCheck): string[] {
  const listed = (names: readonly string[]) => names.join(say('list.pause')) || '-';
  return section(
    say('check.forces', { count: all.length }),
    [say('column.name'), say('check.convener'), say('check.deputies'), say('check.members'), say('check.outside')],
    all.map((f) => [
      f.name,
      f.convener ?? '-',
      cut(listed(f.deputies), 44),
      String(f.members),
      cut(listed(f.outside), 40),
    ]),
  );
}

function assumed({ say }: Terminal, { assumed: figures, assumedRules: rules }: PlanCheck): string[] {
  return [
    ...section(
      say('check.assumed', { count: figures.length }),
      [say('column.task'), say('column.indicator'), say('column.name'), say('column.target')],
      figures.map((a) => [a.task, a.indicator, cut(a.name, 50), a.target]),
    ),
    ...(rules.length === 0 ? [] : ['', say('check.assumed_rules', { count: rules.length })]),
    ...rules.map((path) => `  ${path}`),
  ];
}

function unassigned({ say }: Terminal, { unassigned: tasks }: PlanCheck): string[] {
  return section(
    say('check.unassigned', { count: tasks.length }),
    [say('column.task'), say('column.name')],
    tasks.map((u) => [u.task, u.title]),
  );
}
