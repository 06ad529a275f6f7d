/** What an event is about, by ids, as its entity and what was recorded say; empty or null where they do not. */
export interface EventSubject {
  readonly cycle: string;
  /** What the entity is within its cycle. */
  readonly id: string;
  readonly task: string | null;
  readonly unit: string | null;
  readonly period: string | null;
  readonly title: string | null;
  readonly posts: readonly string[];
  /** The keys of the messages that it is about, some of them where they are many. */
  readonly messages: readonly string[];
}

/** Where the id of an entity is the period that it is about. */
const PERIODIC = ['review', 'correction', 'evaluation', 'work-report', 'spot-check'];
/** Of more messages nobody reads the names. */
const MOST_MESSAGES = 20;

interface Event {
  readonly entity: string;
  readonly told: object | null;
}

/** Reads of an event what it is about. */
export function subjectOf({ entity, told }: Event): EventSubject {
  const [kind = '', cycle = '', id = '', after = ''] = entity.split('/');
  const said = (name: string) => text(told, name);
  return {
    cycle: kind === 'account' ? '' : cycle,
    id,
    task: kind === 'task' ? id : said('task'),
    unit: kind === 'unit-plan' ? after : said('unit'),
    period: PERIODIC.includes(kind) ? id : said('period'),
    title: kind === 'account' ? null : (said('title') ?? said('name')),
    posts: kind === 'post' ? [id] : [],
    messages: kind === 'mail' ? messagesOf(told) : [],
  };
}

function messagesOf(told: object | null): string[] {
  const one = text(told, 'key');
  const claims: unknown = told && 'claims' in told ? told.claims : [];
  const several = Array.isArray(claims) ? claims.flatMap((claim: object) => text(claim, 'key') ?? []) : [];
  return [...(one === null ? [] : [one]), ...several].slice(0, MOST_MESSAGES);
}

function text(told: object | null, name: string): string | null {
  const value: unknown = told === null ? null : Reflect.get(told, name);
  return typeof value === 'string' && value !== '' ? value : null;
}
