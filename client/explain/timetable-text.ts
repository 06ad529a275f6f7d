import { type Definition, ruling } from '../../activities/store/definition.ts';
import { officePost } from '../../workflows/rules/names.ts';
import type { Post } from '../../workflows/rules/plan.ts';
import { compareText } from '../../workflows/rules/time/code-point.ts';
import { concernedBy } from '../../workflows/rules/time/concerned.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { sayCode } from '../messages/catalogue.ts';
import { when } from '../messages/when.ts';
import type { AgendaRow, Outcomes } from '../views/timetable.ts';
import { writtenTo } from '../views/written-to.ts';
import { becauseRule } from './because-rule.ts';
import type { Voice } from './voice.ts';

/** Something that happened in a cycle or will: when, what, whom it concerns, by which rule, and what came of it. */
export interface ToldEntry {
  readonly at: Instant;
  readonly kind: string;
  readonly period: string;
  /** What of its kind it is about: a case, a round, a report, what was proposed; empty for what goes for all. */
  readonly subject: string;
  /** What it is called. */
  readonly name: string;
  /** The case that it is about, with its unit, or the unit alone; null for what goes for all. */
  readonly about: string | null;
  readonly done: boolean;
  /** Its time has passed and it wrote to nobody: there was nothing left to tell of. */
  readonly idle: boolean;
  /** It begins something at its instant, as a day that begins; what ends at midnight ends the day before. */
  readonly begins: boolean;
  /** The calendar of its year is not known yet: the day may still move. */
  readonly provisional: boolean;
  readonly concerns: readonly Post[];
  /** Whom it concerns, in words. */
  readonly whom: string;
  /** The setting of the policy that put it there, in words, and its path. */
  readonly why: string;
  readonly rule: string;
  /** By which policy and version. */
  readonly policy: string;
  /** What came of it; null while it is to come, and where nothing is to be said. */
  readonly outcome: string | null;
}

const BEGINNING: ReadonlySet<string> = new Set(['period_opens', 'rating_opens', 'organisation']);

/** An entry of the agenda as people read it. */
export function toldEntry(
  voice: Voice,
  definition: Definition,
  entry: AgendaRow,
  outcomes: Outcomes,
  unitName: (id: string) => string,
): ToldEntry {
  const { say } = voice;
  const { policy } = ruling(definition, entry.period);
  const { at, kind, period, subject, rule, done, provisional } = entry;
  const concerns = concernedBy(entry, policy);
  return {
    at,
    kind,
    period,
    subject,
    name: sayCode(say, 'entry', kind, {}),
    about: aboutText(voice, entry, unitName, officePost(definition.plan.people)?.name),
    done,
    idle: done && writtenTo(entry, outcomes) === 0,
    begins: BEGINNING.has(kind),
    provisional,
    concerns,
    whom:
      concerns.length === 4
        ? say('timetable.everybody')
        : concerns.map((p) => say(`post.role.${p}`)).join(say('list.pause')),
    why: becauseRule(voice, entry, policy),
    rule,
    policy: say('timetable.policy', { id: policy.id, version: policy.version }),
    outcome: done ? outcomeText(voice, entry, outcomes) : null,
  };
}

function aboutText(
  { say }: Voice,
  { unit, title, called }: AgendaRow,
  unitName: (id: string) => string,
  office: string | undefined,
): string | null {
  if (unit === null || title === null) return unit && unitName(unit);
  const kind = sayCode(say, 'consequence', called ?? '', {});
  if (called === 'office_problem' && office) {
    return say('timetable.about_office', { office, kind, title, unit: unitName(unit) });
  }
  return say('timetable.about', { unit: unitName(unit), kind, title });
}

function outcomeText({ say }: Voice, entry: AgendaRow, outcomes: Outcomes): string | null {
  const { kind, period } = entry;
  switch (kind) {
    case 'deadline': {
      const { received, late } = outcomes.reports[period] ?? { received: 0, late: 0 };
      return say('outcome.deadline', { onTime: received - late, late, missing: outcomes.missing[period] ?? 0 });
    }
    case 'objection_closes':
      return say('outcome.objections', { count: outcomes.objections[period] ?? 0 });
    case 'freeze':
      return say('outcome.freeze');
    case 'publish': {
      const published = outcomes.published[period];
      return published === undefined ? say('outcome.unpublished') : say('outcome.published', { at: when(published) });
    }
    default:
      return writtenText({ say }, kind, writtenTo(entry, outcomes));
  }
}

/** Whom an entry wrote to; of one that wrote to nobody, that what it would have spoken of was done before. */
function writtenText({ say }: Voice, kind: string, people: number | null): string | null {
  if (people === null) return null;
  if (people > 0) return say(kind === 'follow_up_served' ? 'outcome.served' : 'outcome.reminder', { people });
  if (kind === 'reminder') return say('outcome.all_reported');
  if (kind === 'follow_up_served') return say('outcome.not_served');
  return say(kind === 'follow_up_due' || kind === 'matter_reminder' ? 'outcome.case_done' : 'outcome.done_before');
}

/** The order in which entries are told: what ends a day comes before what begins the next at the same instant. */
export function inTold(a: Pick<ToldEntry, 'at' | 'begins'>, b: Pick<ToldEntry, 'at' | 'begins'>): number {
  return compareText(a.at, b.at) || Number(a.begins) - Number(b.begins);
}
