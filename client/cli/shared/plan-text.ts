import { sayCode } from '../../messages/catalogue.ts';
import type { PlanCheck } from '../../views/plan-check.ts';
import { conflictsText } from './conflicts-text.ts';
import { cut, section } from './table.ts';
import type { Terminal } from './terminal.ts';
import { when } from './when.ts';

/** What is in a plan, as people read it: the counts, then what they should look at before they start with it. */
export function planText(terminal: Terminal, title: string, found: PlanCheck): string {
  const { say } = terminal;
  const agenda = { entries: found.entries, provisional: found.provisional, endsAt: when(found.endsAt) };
  return [
    title,
    '',
    say('check.counts', counts(found)),
    say('check.agenda', agenda),
    ...assumed(terminal, found),
    ...conflictsText(terminal, 'check.conflicts', found.conflicts),
    ...unassigned(terminal, found),
    ...found.warnings.flatMap(({ code, subject }) => ['', `! ${sayCode(say, 'warning', code, { subject })}`]),
  ].join('\n');
}

function counts({ tasks, leads, leadUnits, units, people, indicators, targets, key }: PlanCheck) {
  return { tasks, leads, leadUnits, units, people, indicators, targets, key };
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
