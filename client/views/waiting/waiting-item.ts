import type { Instant } from '../../../workflows/rules/time/instant.ts';

/** Everything that may wait for the office or for a leader of the county. */
export const WAITING_KINDS = [
  'change',
  'plan_change',
  'policy_change',
  'unit_change',
  'review',
  'correction',
  'report',
  'draw',
  'spot_check',
  'case',
  'extension',
  'score_item',
  'mail',
  'rating',
  'evaluation',
  'work_report',
  'unit_plan',
] as const;

export type WaitingKind = (typeof WAITING_KINDS)[number];

/** Something that waits for somebody, as the rule that puts it to them knows it. */
export interface Waiting {
  readonly kind: WaitingKind;
  /** Names it among those of its kind. */
  readonly id: string;
  /** What is asked: `approve`, `verify`, `rule`, or the step that a case waits for. */
  readonly ask: string;
  /** What it is about, in words of the record: a task's title, a case's, a file's name. */
  readonly title: string;
  /** Of a case its kind on paper, of a change what it does, of an item or a message its kind. */
  readonly of: string | null;
  /** The name of the list that a case is an entry of. */
  readonly list: string | null;
  readonly unit: string | null;
  readonly task: string | null;
  readonly period: string | null;
  /** How many there are of it in one: objections of a review, changes of a table. */
  readonly count: number;
  /** The post that asked for it. */
  readonly by: string | null;
  readonly since: Instant;
  /** Until when; of what the rules set no deadline for, when it is reminded of for the first time. */
  readonly due: Instant | null;
  /** How often it has been reminded of. */
  readonly reminded: number;
  /** False for what the office leaves lying and a leader only hears of. */
  readonly mine: boolean;
}

type Said = Pick<Waiting, 'kind' | 'id' | 'ask' | 'since'>;

/** Something that waits; what is not said of it is not known of it. */
export function waiting(said: Said & Partial<Waiting>): Waiting {
  const nothing = { of: null, list: null, unit: null, task: null, period: null, by: null, due: null };
  return { title: '', ...nothing, count: 1, reminded: 0, mine: true, ...said };
}
