import { touched } from '../../../workflows/rules/organisation/unit-change-fault.ts';
import type { GroupResult, UnitResult } from '../../../workflows/rules/review/review.ts';
import { sayCode } from '../../messages/catalogue.ts';
import type { FindingRow } from '../../views/findings.ts';
import type { ReviewView } from '../../views/review.ts';
import { unitChangeText } from '../organisation/unit-change-text.ts';
import { amendmentText } from '../shared/amendment-text.ts';
import { flagLabel } from '../shared/flag-label.ts';
import type { Terminal } from '../shared/terminal.ts';
import { when } from '../shared/when.ts';
import { opinionLine } from '../task/task-text.ts';
import { conditionsText } from './conditions-text.ts';
import { followsText } from './follows-text.ts';
import { lineText } from './line-text.ts';
import { outlined } from './outlined.ts';

/** Every step from the reported values to one unit's flag, and from there to what followed. */
export function whyText(
  terminal: Terminal,
  view: ReviewView,
  group: GroupResult,
  unit: UnitResult,
  findings: readonly FindingRow[] = [],
): string {
  const name = nameOf(view, unit.unit);
  const { say } = terminal;
  return [
    say('why.title', { name, period: view.period, flag: flagLabel(terminal, view.policy, unit.flag) }),
    ...organisationSteps(terminal, view, unit.unit),
    '',
    say('why.step1'),
    ...outlined(view.plan, unit.lines).map(({ line, depth }) => lineText(terminal, view, line, depth)),
    ...view.amendments.filter((a) => a.unit === unit.unit).map((a) => `  ${amendmentText(terminal, a, view.period)}`),
    ...(unit.opinions ?? []).map((o) => `  ${opinionLine(say, o, (id) => nameOf(view, id))}`),
    '',
    say('why.step2'),
    ...scoreSteps(terminal, unit),
    '',
    say('why.step3', { group: group.group, ranked: group.ranked }),
    ...rankSteps(terminal, view, group, unit),
    '',
    say('why.step4'),
    ...conditionsText(terminal, view, group, unit),
    '',
    say('why.step5'),
    ...followsText(terminal, view, unit, findings),
    '',
    say('review.policy', { ...view.snapshot.policy, snapshot: view.sha256 }),
  ].join('\n');
}

/** The changes of units that made the worksheet what it is: those that the unit, or one it stands for, went through. */
function organisationSteps({ say }: Terminal, view: ReviewView, unit: string): string[] {
  const name = (id: string) => view.units.find((u) => u.id === id)?.name ?? id;
  const lines = view.organisation.flatMap(({ change, by, approvedBy, at, reason }) => {
    if (change.act === 'change_holder' || !touched(change).includes(unit)) return [];
    const told = unitChangeText(say, change, name);
    return [say('why.organisation_line', { change: told, by, approvedBy: approvedBy ?? '', at: when(at), reason })];
  });
  return lines.length > 0 ? [say('why.organisation'), ...lines] : [];
}

function scoreSteps({ say }: Terminal, unit: UnitResult): string[] {
  const scored = unit.lines.filter((l) => l.top && l.state !== 'not_due');
  if (unit.performance === null) return [say('why.no_score')];
  const terms = scored.map((l) => `${trim(l.weight)}×${trim(l.performance ?? '0')}`).join(' + ');
  const weights = scored.map((l) => trim(l.weight)).join(' + ');
  const deducted = unit.deducted.map((d) =>
    say('why.deducted', {
      task: d.task ?? '',
      period: d.period ?? '',
      kind: sayCode(say, 'deduction', d.kind, {}),
      amount: d.amount,
    }),
  );
  return [
    `  100 × (${terms}) ÷ (${weights}) = ${unit.performance}`,
    ...deducted,
    say('why.score', {
      performance: unit.performance,
      deductions: unit.deductions,
      bonus: unit.bonus,
      score: unit.score ?? '-',
    }),
  ];
}

function rankSteps({ say }: Terminal, view: ReviewView, group: GroupResult, unit: UnitResult): string[] {
  if (unit.rank === null) return [say('why.no_rank')];
  return group.units
    .filter((u) => u.rank !== null)
    .map(
      (u) =>
        `${u.unit === unit.unit ? '→' : ' '} ${String(u.rank).padStart(3)}  ${(u.score ?? '').padStart(11)}  ${nameOf(view, u.unit)}`,
    );
}

function nameOf({ units }: ReviewView, id: string): string {
  return units.find((u) => u.id === id)?.name ?? id;
}

/** Six decimals without the noughts at the end. */
function trim(text: string): string {
  return text.replace(/\.?0+$/, '');
}
