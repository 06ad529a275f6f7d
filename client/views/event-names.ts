import type { Database } from '../../activities/store/database.ts';
import { type Definition, readDefinition } from '../../activities/store/definition.ts';
import type { Organisation } from '../../workflows/rules/organisation/changes.ts';
import { planOn } from '../../workflows/rules/organisation/organisation-on.ts';
import type { Person, Plan } from '../../workflows/rules/plan.ts';
import { dayOf } from '../../workflows/rules/time/instant.ts';
import { type EventSubject, subjectOf } from './event-subject.ts';

/** A post as people speak of it: whom it serves, what it is, who held it; an account has its name alone. */
export interface NamedPost {
  readonly unit: string | null;
  readonly post: Person['post'] | null;
  readonly name: string;
}

/** What an event is about, in the names that people know; null where it has no such name. */
export interface EventNames {
  /** Who did it; null of whom the record knows no more than it says. */
  readonly by: NamedPost | null;
  /** The title of the plan. */
  readonly cycle: string | null;
  /** The kind of a case or of a message. */
  readonly kind: string | null;
  readonly title: string | null;
  readonly unit: string | null;
  readonly period: string | null;
  /** To whom messages went; some of them where it is about many. */
  readonly recipients: readonly NamedPost[];
}

/** Something of the record, by what it is found under: of a cycle how it is organised, of the rest what it is called. */
interface Known {
  readonly of: string;
  readonly told: {
    readonly kind?: string;
    readonly title?: string;
    readonly unit?: string;
    readonly period?: string;
    readonly task?: string;
    readonly cycle?: string;
    readonly recipient?: string;
  };
}
interface Organised {
  readonly cycle: string;
  readonly revision: number;
  readonly organisation: Organisation;
}
interface Event {
  readonly entity: string;
  readonly actor: string;
  readonly at: string;
  readonly told: object | null;
}

const KNOWN = `
  select 'cycle/' || cycle as of,
         jsonb_build_object('cycle', cycle, 'revision', revision, 'organisation', organisation) as told
  from cycles where cycle = any($1)
  union all select 'follow-up/' || cycle || '/' || id, jsonb_build_object('kind', kind, 'title', title, 'unit', unit)
  from follow_ups where cycle = any($1) and id = any($2)
  union all select 'rating/' || cycle || '/' || id, jsonb_build_object('title', title, 'period', period)
  from rating_rounds where cycle = any($1) and id = any($2)
  union all select 'finding/' || cycle || '/' || id, jsonb_build_object('title', name, 'unit', unit)
  from findings where cycle = any($1) and id = any($2)
  union all select 'score-item/' || cycle || '/' || id,
                   jsonb_build_object('unit', unit, 'period', period, 'task', coalesce(task, ''))
  from score_items where cycle = any($1) and id = any($2)
  union all select 'mail/' || key, jsonb_build_object('kind', kind, 'cycle', cycle, 'recipient', recipient)
  from mail where key = any($3)
  union all select 'account:' || coalesce(username, email), jsonb_build_object('title', name)
  from accounts where 'account:' || coalesce(username, email) = any($4)`;

/** The names of what a page of events is about, in their order; by one statement where the plans are known already. */
export async function eventNames(db: Database, events: readonly Event[]): Promise<EventNames[]> {
  const subjects = events.map(subjectOf);
  const known = new Map((await found(db, events, subjects)).map(({ of, told }) => [of, told]));
  const cycles = new Map<string, Named>();
  for (const told of known.values()) {
    if (!('organisation' in told)) continue;
    const { cycle, revision, organisation } = told as unknown as Organised;
    const definition = await readDefinition(db, cycle, revision);
    if (definition) cycles.set(cycle, { definition, organisation });
  }
  return events.map((event, i) => namesOf(event, subjects[i] ?? subjectOf(event), known, cycles));
}

function found(db: Database, events: readonly Event[], subjects: readonly EventSubject[]): Promise<Known[]> {
  const mail = subjects.flatMap((s) => s.messages);
  // The key of a message begins with its kind and its cycle.
  const cycles = [...subjects.map((s) => s.cycle), ...mail.map((key) => key.split('/')[1] ?? '')];
  const lists = [cycles, subjects.map((s) => s.id), mail, events.map((e) => e.actor)];
  return db.query<Known>(
    KNOWN,
    lists.map((list) => [...new Set(list)]),
  );
}

interface Named {
  readonly definition: Definition;
  readonly organisation: Organisation;
}

function namesOf(
  event: Event,
  subject: EventSubject,
  known: ReadonlyMap<string, Known['told']>,
  cycles: ReadonlyMap<string, Named>,
): EventNames {
  const told = known.get(event.entity);
  const mails = subject.messages.flatMap((key) => known.get(`mail/${key}`) ?? []);
  const plan = planOf(cycles.get(subject.cycle || (mails[0]?.cycle ?? '')), event.at);
  const unit = told?.unit ?? subject.unit;
  const task = plan?.tasks.find((t) => t.id === (told?.task ?? subject.task));
  const account = known.get(event.actor)?.title;
  return {
    by: account ? { unit: null, post: null, name: account } : postOf(plan, event.actor),
    cycle: plan?.title ?? null,
    kind: told?.kind ?? mails[0]?.kind ?? null,
    title: told?.title ?? task?.title ?? subject.title,
    unit: plan?.units.find((u) => u.id === unit)?.name ?? unit,
    period: told?.period ?? subject.period,
    recipients: [...new Set([...mails.map((m) => m.recipient ?? ''), ...subject.posts])].map(
      (id) => postOf(plan, id) ?? { unit: null, post: null, name: id },
    ),
  };
}

/** The plan of a cycle with the units and posts of the day on which something happened. */
function planOf(named: Named | undefined, at: string): Plan | undefined {
  return named && planOn(named.definition.plan, named.organisation, dayOf(at));
}

function postOf(plan: Plan | undefined, id: string): NamedPost | null {
  const person = plan?.people.find((p) => p.id === id);
  if (!person) return null;
  const unit = plan?.units.find((u) => u.id === person.unit)?.name ?? null;
  return { unit, post: person.post, name: person.name };
}
