import type { Database } from '../../activities/store/database.ts';
import { type Definition, readOrganised, ruling } from '../../activities/store/definition.ts';
import { dataDaysOf, valuesOf } from '../../activities/store/report-versions.ts';
import { calledOn } from '../../workflows/rules/follow-up/called.ts';
import { peopleOn, unitsKnownOn } from '../../workflows/rules/organisation/organisation-on.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { dayOf, type Instant, lastDayOf } from '../../workflows/rules/time/instant.ts';
import { daysLeft } from '../../workflows/rules/time/wording.ts';
import { plansAskedFor, type UnitPlanStatus } from '../../workflows/rules/unit-plan.ts';
import { type DraftedForm, toldForms } from './drafted-forms.ts';
import { type DutyCase, waitsForUnit } from './duty-cases.ts';
import { type DutyRows, dutyRows, type ReportRow, type Said } from './duty-rows.ts';
import { type RatingDuty, ratingDuties } from './open-ratings.ts';
import { answeredBy, type DueDraft, type DueReport, owedBy } from './owed.ts';

/** The version of a report that stands. */
export interface Received extends Said {
  readonly version: number;
  readonly receivedAt: Instant;
  readonly late: boolean;
  readonly verified: boolean;
}

/** A draft of a report, as it was written. */
export interface DutyDraft extends DueDraft, Said {
  /** What the post that wrote it is called. */
  readonly draftedByName: string;
}

/** A report that a unit has to make: what is known of it, and how many working days are left. */
export interface Duty extends Omit<DueReport, 'draft'> {
  /** Working days until its deadline; 0 on the last day, negative afterwards. */
  readonly left: number;
  readonly received: Received | null;
  readonly draft: DutyDraft | null;
  /** The head has to sign what the reporter hands in for this period. */
  readonly signed: boolean;
  /** The lights that a unit may give itself for this period. */
  readonly lights: readonly string[];
  /** The policy lets the last value stand where there is no newer one. */
  readonly carries: boolean;
}

/** A review to which the unit may still object. */
export interface OpenObjection {
  readonly period: string;
  readonly closes: Instant;
  readonly left: number;
  /** How many objections the unit has raised to it. */
  readonly raised: number;
}

/** A plan of its own that a unit has not filed, was sent back, or that waits to be approved. */
export interface OwedPlan {
  readonly plan: string;
  readonly unit: string;
  readonly name: string;
  readonly due: Day;
  readonly left: number;
  readonly status: Exclude<UnitPlanStatus, 'approved'> | 'not_filed';
}

/** How many working days before its day a plan is among what waits for a unit. */
const PLAN_AHEAD = 60;

/** A round in which a post of the unit has not rated everybody. */
export interface OwedRating extends RatingDuty {
  readonly left: number;
}

/** All that waits for a unit. */
export interface Duties {
  readonly unit: { readonly id: string; readonly name: string };
  readonly now: Instant;
  /** Owed, sent back, waiting for a signature, and what was handed in for the periods at hand; the most urgent first. */
  readonly reports: readonly Duty[];
  readonly cases: readonly DutyCase[];
  readonly objections: readonly OpenObjection[];
  readonly plans: readonly OwedPlan[];
  readonly ratings: readonly OwedRating[];
  /** What is filled in of the unit's forms and not handed in; told to whoever may go on with it. */
  readonly forms: readonly DraftedForm[];
}

/** What is asked of a unit's duties. */
export interface DutiesAsked {
  readonly unit: string;
  /** Of the reports, those of one period alone. */
  readonly period: string | null;
  /** Whoever asks may report for the unit, and so learns of drafts. */
  readonly reports: boolean;
}

/**
 * All that waits for a unit, or, of the reports, those of one period alone, handed in or not; null where there is no
 * such cycle or unit. Whatever the unit took over from others waits for it, too.
 */
export async function dutiesOf(
  db: Database,
  cycle: string,
  { unit: id, period, reports }: DutiesAsked,
  now: Instant,
): Promise<Duties | null> {
  const known = await readOrganised(db, cycle);
  if (!known) return null;
  const { definition, organisation } = known;
  const units = unitsKnownOn(definition.plan, organisation, dayOf(now));
  const unit = units.find((u) => u.id === id);
  if (!unit) return null;
  const answered = answeredBy(definition, organisation, id, now);
  const row = await dutyRows(db, cycle, [...new Set([id, ...answered.map((a) => a.owes)])], now, reports ? id : null);
  const left = (deadline: Instant) => daysLeft(definition.calendar, dayOf(now), lastDayOf(deadline));
  const people = peopleOn(definition.plan, organisation, dayOf(now));
  const nameOf = (post: string) => people.find((p) => p.id === post)?.name ?? post;
  const forms = toldForms(row.forms, nameOf).filter((form) => period === null || form.period === period);
  const wanted = wantedOf(definition, now, period, forms);
  return {
    unit: { id, name: unit.name },
    now,
    reports: answered
      .flatMap(({ owes, tasks }) => reportsOf(row, { definition, acts: row.acts, now, wanted }, owes, tasks))
      .map((duty) => ({
        ...duty,
        draft: duty.draft && { ...duty.draft, draftedByName: nameOf(duty.draft.draftedBy) },
        left: left(duty.deadline),
        ...rulesOf(definition, duty.period),
      }))
      .toSorted((a, b) => a.deadline.localeCompare(b.deadline)),
    cases: row.cases.filter(waitsForUnit).map((of) => ({
      ...of,
      called: calledOn(
        of.kind,
        units.find((u) => u.id === of.unit),
      ),
      left: of.awaitedBy === null ? null : left(of.awaitedBy),
    })),
    objections: row.objections.map((of) => ({ ...of, left: left(of.closes) })),
    plans: plansOwed(definition, row, dayOf(now), (of) => of === id || answered.some((a) => a.owes === of)),
    ratings: ratingDuties(row.ratings, (rater) => rater.unit === id).map((of) => ({ ...of, left: left(of.closes) })),
    forms,
  };
}

/** The plans of their own that units still owe, those that are near or overdue. */
function plansOwed(
  { policy, plan: { units }, calendar }: Definition,
  { plans }: DutyRows,
  today: Day,
  isOwn: (unit: string) => boolean,
): OwedPlan[] {
  return plansAskedFor(policy.unit_plans ?? [], units, plans).flatMap(({ duty, unit, filed }) => {
    const status = filed?.status ?? 'not_filed';
    const left = daysLeft(calendar, today, duty.due);
    if (!isOwn(unit) || status === 'approved' || left > PLAN_AHEAD) return [];
    return [{ plan: duty.id, unit, name: duty.name, due: duty.due, left, status }];
  });
}

type Known = Omit<Parameters<typeof owedBy>[0], 'latest' | 'drafts'>;
type Asked = Parameters<typeof owedBy>[2];

/** What is shown of a unit's reports: those of the period asked for, or whatever is open, was open last, or is filled in. */
function wantedOf(
  { windows }: Definition,
  now: Instant,
  period: string | null,
  forms: readonly DraftedForm[],
): Known['wanted'] {
  const begun = windows.filter((w) => w.opens <= now);
  const over = begun.findLast((w) => w.deadline <= now);
  const near = [...begun.filter((w) => w.deadline > now), ...(over ? [over] : []), ...forms];
  const atHand = new Set(near.map((of) => of.period));
  return (window, received, draft) => {
    if (period !== null) return window.period === period;
    return !received || received.returnedAt !== null || draft?.status === 'open' || atHand.has(window.period);
  };
}

function reportsOf({ reports, drafts }: DutyRows, known: Known, owes: string, tasks: Asked) {
  const own = reports.filter((r) => r.unit === owes);
  const latest = own.map(({ lines, ...row }) => ({ ...row, values: valuesOf(lines), ...dataDaysOf(lines) }));
  const drafted = new Map(drafts.filter((d) => d.unit === owes).map((d) => [`${d.task}/${d.period}`, d]));
  return owedBy({ ...known, latest, drafts: drafted }, owes, tasks).map((due) => {
    const received = own.find((r) => r.task === due.task && r.period === due.period);
    const draft = drafted.get(`${due.task}/${due.period}`);
    return {
      ...due,
      received: received ? receivedOf(received) : null,
      draft: due.draft && draft ? { ...due.draft, ...saidOf(draft) } : null,
    };
  });
}

function receivedOf(row: ReportRow): Received {
  const { version, receivedAt, late, verifiedAt } = row;
  return { version, receivedAt, late, verified: verifiedAt !== null, ...saidOf(row) };
}

function saidOf({ lines, files, because }: Said): Said {
  return { lines, files, because };
}

function rulesOf(definition: Definition, period: string) {
  const { reporting, lights } = ruling(definition, period).policy;
  return {
    signed: reporting.sign_off === 'head',
    lights: lights.steps.map((step) => step.light),
    carries: reporting.missing === 'carry',
  };
}
