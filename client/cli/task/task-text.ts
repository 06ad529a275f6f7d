import { amendmentText } from '../../explain/amendment-text.ts';
import { opinionLine } from '../../explain/opinion-line.ts';
import { sayCode } from '../../messages/catalogue.ts';
import { when } from '../../messages/when.ts';
import { targetText } from '../../views/target-text.ts';
import type { OpenProposal, Proposal, TaskIndicator, TaskReport, TaskView } from '../../views/task.ts';
import type { NameOf } from '../organisation/unit-names.ts';
import { filesText } from '../shared/files-text.ts';
import { cut, table, titled } from '../shared/table.ts';
import type { Terminal } from '../shared/terminal.ts';
import { changeText } from './change-text.ts';

/** A task's life as people read it: its duty, its reports, what was asked for and changed. */
export function taskText(terminal: Terminal, view: TaskView): string {
  const { say } = terminal;
  const name = (id: string) => view.names[id] ?? id;
  const named = (units: readonly string[]) => units.map(name).join(say('list.comma'));
  const changedLead = view.lead.join() === view.planned.lead.join() ? '' : named(view.planned.lead);
  return [
    say('task.head', { task: view.task, title: view.title, clause: view.clause }),
    say('task.stands', {
      status: sayCode(say, 'task.status', view.status, {}),
      lead: named(view.lead) || say('task.no_lead'),
      co: named(view.co) || '-',
    }),
    ...(view.since ? [say('task.since', { since: view.since })] : []),
    ...(changedLead ? [say('task.planned_lead', { lead: changedLead })] : []),
    ...(view.indicators.length > 0 ? ['', indicatorsTable(terminal, view.indicators)] : []),
    ...(view.reports.length > 0 ? ['', reportsTable(terminal, view)] : []),
    ...view.missing.map(({ unit, period }) => say('task.missing', { unit: name(unit), period })),
    ...view.lowered.map((l) => say('task.lowered', { ...l, unit: name(l.unit), reason: l.reason || '-' })),
    ...view.amendments.map((a) => amendmentText(terminal, a, a.review)),
    ...opinionsText(terminal, view),
    ...(view.proposals.length > 0 ? ['', proposalsText(terminal, view.proposals, name)] : []),
  ].join('\n');
}

function indicatorsTable({ say }: Terminal, indicators: readonly TaskIndicator[]): string {
  const columns = ['column.indicator', 'column.name', 'column.target', 'column.due'] as const;
  const now = (value: string, planned: string) =>
    value === planned ? value : say('task.changed_from', { value, planned });
  return table(
    titled(say, columns),
    indicators.map((i) => [
      i.indicator,
      i.since ? say('task.indicator_since', { name: cut(i.name, 28), since: i.since }) : cut(i.name, 40),
      now(i.targetTold ?? '-', i.plannedTold ?? '-'),
      now(i.due, i.planned.due),
    ]),
  );
}

function reportsTable({ say }: Terminal, { reports, names }: TaskView): string {
  const columns = ['column.period', 'column.unit', 'column.version', 'column.received_at'] as const;
  return table(
    titled(say, [...columns, 'column.reported', 'column.state']),
    reports.map((r) => [
      r.period,
      names[r.unit] ?? r.unit,
      `${r.version}`,
      `${when(r.receivedAt)}${r.late ? ` ${say('column.late')}` : ''}`,
      valuesText(say, r.values),
      [standing(r, say), filesText(say, r.files)].filter(Boolean).join(' '),
    ]),
  );
}

/** What was reported, by indicator; a dash for a value that was left out. */
function valuesText(say: Terminal['say'], values: TaskReport['values']): string {
  const told = Object.entries(values).map(([indicator, value]) => `${indicator} ${value || '-'}`);
  return told.join(say('list.comma')) || '-';
}

function standing({ returnedAt, verifiedAt, reason }: TaskReport, say: Terminal['say']): string {
  if (returnedAt) return say('report.stands.returned', { at: when(returnedAt), reason: reason ?? '' });
  return verifiedAt ? say('report.stands.verified', { at: when(verifiedAt) }) : say('report.stands.received');
}

/** What co-units said of the lead's reports. */
function opinionsText({ say }: Terminal, { opinions, names }: TaskView): string[] {
  return opinions.map((o) => opinionLine(say, o, (id) => names[id] ?? id));
}

/** Changes that were asked for: what, by whom, why, and what became of them; of open ones, of what as it stands. */
export function proposalsText(
  terminal: Terminal,
  proposals: readonly (Proposal & Partial<OpenProposal>)[],
  unit: NameOf,
): string {
  const { say } = terminal;
  return proposals
    .map((p) => {
      const { id, reason, proposedBy, of } = p;
      const task = [p.task, p.title].filter(Boolean).join(' ');
      const indicator = (named: string) =>
        of ? say('change.of', { name: of.name, target: targetText(of.target, of.unit) ?? '-', due: of.due }) : named;
      const change = changeText(terminal, p.change, { unit, indicator });
      const status = say(`proposal.${p.status}`, { by: p.decidedBy ?? '', at: p.decidedAt ? when(p.decidedAt) : '' });
      return say('proposal.line', { id, task, reason, proposedBy, change, at: when(p.proposedAt), status });
    })
    .join('\n');
}
