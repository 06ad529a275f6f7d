import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Policy } from '../../workflows/rules/policy.ts';
import type { Day } from '../../workflows/rules/time/day.ts';
import { loadPlan } from '../intake/load-plan.ts';
import { loadPolicy } from '../intake/load-policy.ts';
import { good } from '../intake/problem.ts';
import { type MessageHead, readMessage } from './message.ts';

/** What came of a rehearsal, with everything by its name. */
export interface RehearsalOutcome {
  readonly from: Day;
  readonly until: Day;
  readonly flags: readonly Pick<Policy['flags'][number], 'flag' | 'label' | 'severity'>[];
  readonly periods: readonly string[];
  /** The units of the last review by their ranks, each with how it came out of every review. */
  readonly units: readonly RehearsedUnit[];
  readonly counts: Readonly<Record<'reports' | 'late' | 'missing' | 'reminders' | 'consequences', number>>;
  readonly documents: readonly string[];
  readonly mail: readonly (MessageHead & { readonly name: string })[];
}

export interface RehearsedUnit {
  readonly unit: string;
  readonly name: string;
  readonly reviews: readonly RehearsedStanding[];
}

interface RehearsedStanding {
  readonly period: string;
  readonly flag: string;
  readonly score: string | null;
  readonly rank: number | null;
}

type Ranked = Pick<RehearsedStanding, 'rank'>;

interface Written {
  readonly from: Day;
  readonly until: Day;
  readonly reports: readonly { readonly late: boolean }[];
  readonly missing: readonly unknown[];
  readonly reminders: readonly unknown[];
  readonly consequences: readonly unknown[];
  readonly reviews: readonly {
    readonly period: string;
    readonly groups: readonly { readonly units: readonly (Omit<RehearsedStanding, 'period'> & { unit: string })[] }[];
  }[];
}

/** Reads what came of a rehearsal from its folder. */
export async function outcomeOf(folder: string): Promise<RehearsalOutcome> {
  const result: Written = JSON.parse(await readFile(join(folder, 'out', 'result.json'), 'utf8'));
  const { plan } = good(loadPlan('plan.yaml', await readFile(join(folder, 'plan.yaml'))));
  const { policy } = good(loadPolicy('policy.yaml', await readFile(join(folder, 'policy.yaml'))));
  const { from, until, reports, missing, reminders, consequences } = result;
  const names = new Map(plan.units.map((u) => [u.id, u.name]));
  return {
    from,
    until,
    flags: policy.flags.map(({ flag, label, severity }) => ({ flag, label, severity })),
    periods: result.reviews.map((r) => r.period),
    units: unitsOf(result.reviews, names),
    counts: {
      reports: reports.length,
      late: reports.filter((r) => r.late).length,
      missing: missing.length,
      reminders: reminders.length,
      consequences: consequences.length,
    },
    documents: await filesIn(folder, 'documents'),
    mail: await mailIn(folder),
  };
}

function unitsOf(reviews: Written['reviews'], names: ReadonlyMap<string, string>): RehearsedUnit[] {
  const all = reviews.map(({ period, groups }) => ({ period, units: groups.flatMap((g) => g.units.toSorted(byRank)) }));
  return (all.at(-1)?.units ?? []).map(({ unit }) => ({
    unit,
    name: names.get(unit) ?? unit,
    reviews: all.flatMap(({ period, units }) => {
      const found = units.find((u) => u.unit === unit);
      return found ? [{ period, flag: found.flag, score: found.score, rank: found.rank }] : [];
    }),
  }));
}

/** Whoever is not ranked comes after all who are. */
function byRank(a: Ranked, b: Ranked): number {
  return (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER);
}

async function mailIn(folder: string): Promise<RehearsalOutcome['mail']> {
  const names = await filesIn(folder, 'mail');
  return Promise.all(
    names.map(async (name) => {
      const { at, to, subject } = await readMessage(await readFile(join(folder, 'out', 'mail', name), 'utf8'));
      return { name, at, to, subject };
    }),
  );
}

async function filesIn(folder: string, kind: 'mail' | 'documents'): Promise<string[]> {
  const names = await readdir(join(folder, 'out', kind));
  return names.filter((name) => !name.startsWith('.')).toSorted();
}

/** A document or a message of a rehearsal, by its name in the list; null for any other name. */
export async function fileOf(folder: string, kind: 'mail' | 'documents', name: string): Promise<string | null> {
  const known = await filesIn(folder, kind);
  return known.includes(name) ? readFile(join(folder, 'out', kind, name), 'utf8') : null;
}
