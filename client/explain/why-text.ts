import { holderName, unitName } from '../../workflows/rules/names.ts';
import { touched } from '../../workflows/rules/organisation/unit-change-fault.ts';
import type { ItemNote } from '../../workflows/rules/review/input.ts';
import type { GroupResult, UnitResult } from '../../workflows/rules/review/review.ts';
import { periodName } from '../messages/period-name.ts';
import { when } from '../messages/when.ts';
import type { FindingRow } from '../views/findings.ts';
import type { ReviewView } from '../views/review.ts';
import { amendmentText } from './amendment-text.ts';
import { conditionsText } from './conditions-text.ts';
import { flagLabel } from './flag-label.ts';
import { followsText } from './follows-text.ts';
import { groupName } from './group-name.ts';
import { bonusLines, deductedLines } from './items-text.ts';
import { lineText } from './line-text.ts';
import { opinionLine } from './opinion-line.ts';
import { outlined } from './outlined.ts';
import { unitChangeText } from './unit-change-text.ts';
import type { Voice } from './voice.ts';

/** One step of an explanation: what it is about, and its lines, deeper ones indented. */
export interface WhyStep {
  readonly title: string;
  readonly lines: readonly string[];
  /** The ranking that the step tells of, for whoever can show a table: its lines say the same. */
  readonly ranking?: readonly WhyRank[];
}

/** A place in a ranking; `own` for the unit that is explained. */
interface WhyRank {
  readonly rank: number;
  readonly score: string | null;
  readonly unit: string;
  readonly own: boolean;
}

/** Why a unit has its flag: in one sentence, and step by step from the reported values to what followed. */
export interface Why {
  readonly title: string;
  readonly steps: readonly WhyStep[];
  /** The policy and the snapshot that it was computed by. */
  readonly computedBy: string;
}

/** Every step from the reported values to one unit's flag, and from there to what followed. */
export function whyOf(
  voice: Voice,
  view: ReviewView,
  group: GroupResult,
  unit: UnitResult,
  findings: readonly FindingRow[] = [],
): Why {
  const name = unitName(view, unit.unit);
  const { say } = voice;
  const changed = organisationSteps(voice, view, unit.unit);
  return {
    title: say('why.title', {
      name,
      period: periodName(say, view.period),
      flag: flagLabel(voice, view.policy, unit.flag),
    }),
    steps: [
      ...(changed.length > 0 ? [{ title: say('why.organisation'), lines: changed }] : []),
      { title: say('why.step1'), lines: reportedSteps(voice, view, unit) },
      { title: say('why.step2'), lines: scoreSteps(voice, view, unit) },
      {
        title: say('why.step3', { group: groupName(voice, group.group), ranked: group.ranked }),
        ...rankSteps(voice, view, group, unit),
      },
      { title: say('why.step4'), lines: conditionsText(voice, view, group, unit) },
      { title: say('why.step5'), lines: followsText(voice, view, unit, findings) },
    ],
    computedBy: say('review.policy', { ...view.snapshot.policy, snapshot: view.sha256 }),
  };
}

/** The whole explanation as it is printed. */
export function whyText({ title, steps, computedBy }: Why): string {
  const told = steps.flatMap(({ title: of, lines }, at) => [...(at === 0 ? [] : ['']), of, ...lines]);
  return [title, '', ...told, '', computedBy].join('\n');
}

function reportedSteps(voice: Voice, view: ReviewView, unit: UnitResult): string[] {
  return [
    ...outlined(view.plan, unit.lines).map(({ line, depth }) => lineText(voice, view, line, depth)),
    ...view.amendments.filter((a) => a.unit === unit.unit).map((a) => `  ${amendmentText(voice, a, view.period)}`),
    ...(unit.opinions ?? []).map(
      (o) => `  ${opinionLine(voice.say, { ...o, by: holderName(view, o.by) }, (id) => unitName(view, id))}`,
    ),
  ];
}

/** The changes of units that made the worksheet what it is: those that the unit, or one it stands for, went through. */
function organisationSteps({ say }: Voice, view: ReviewView, unit: string): string[] {
  const name = (id: string) => unitName(view, id);
  const who = (post: string) => holderName(view, post);
  return view.organisation.flatMap(({ change, by, approvedBy, at, reason }) => {
    if (change.act === 'change_holder' || !touched(change).includes(unit)) return [];
    const told = unitChangeText(say, change, name);
    return [
      say('why.organisation_line', {
        change: told,
        by: who(by),
        approvedBy: who(approvedBy ?? ''),
        at: when(at),
        reason,
      }),
    ];
  });
}

function scoreSteps({ say }: Voice, view: ReviewView, unit: UnitResult): string[] {
  const scored = unit.lines.filter((l) => l.top && l.state !== 'not_due');
  if (unit.performance === null) return [say('why.no_score')];
  const terms = scored.map((l) => `${trim(l.weight)}×${trim(l.performance ?? '0')}`).join(' + ');
  const signed = { ...unit, items: unit.items?.map((item) => namedItem(view, item)) ?? [] };
  const weights = scored.map((l) => trim(l.weight)).join(' + ');
  return [
    say('why.sum', { terms, weights, performance: unit.performance }),
    ...deductedLines(say, signed, view.plan.tasks),
    ...bonusLines(say, signed),
    say('why.score', {
      performance: unit.performance,
      deductions: trim(unit.deductions),
      bonus: trim(unit.bonus),
      score: unit.score ?? '-',
    }),
  ];
}

function rankSteps(
  { say }: Voice,
  view: ReviewView,
  group: GroupResult,
  explained: UnitResult,
): Omit<WhyStep, 'title'> {
  if (explained.rank === null) return { lines: [say('why.no_rank')] };
  const ranking = group.units.flatMap(({ unit, rank, score }) =>
    rank === null ? [] : [{ rank, score, unit: unitName(view, unit), own: unit === explained.unit }],
  );
  return { lines: ranking.map(rankLine), ranking };
}

function rankLine({ rank, score, unit, own }: WhyRank): string {
  return `${own ? '→' : ' '} ${String(rank).padStart(3)}  ${(score ?? '').padStart(11)}  ${unit}`;
}

/** What people decided, with their names. */
function namedItem(view: ReviewView, item: ItemNote): ItemNote {
  return { ...item, proposedBy: holderName(view, item.proposedBy), approvedBy: holderName(view, item.approvedBy) };
}

/** Decimals without the noughts at the end. */
function trim(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
