import type { Act } from '../workflows/rules/authority/act.ts';
import { isAskedToDecide } from '../workflows/rules/idle-approver.ts';
import type { Instant } from '../workflows/rules/time/instant.ts';
import { approvalReminder } from './approval-reminder.ts';
import { messageEach } from './message-each.ts';
import type { PlannedMessage } from './planned-message.ts';
import type { AgendaEntry } from './store/agenda.ts';
import type { NewEvent } from './store/append.ts';
import { undecidedCorrection } from './store/corrections.ts';
import type { Database } from './store/database.ts';
import type { Definition } from './store/definition.ts';
import { type OpenOf, type OpenProposal, openChange, openProposal } from './store/open-proposal.ts';
import { timesReminded } from './store/times-reminded.ts';
import { unpublishedEvaluation } from './store/unpublished-evaluation.ts';
import { unpublishedReview } from './store/unpublished-review.ts';
import { unsentWorkReport } from './store/work-reports.ts';

/** What waits for an approver at an instant: whom to remind now, in one message each, and when to look again. */
export interface IdleApprovals {
  readonly messages: readonly PlannedMessage[];
  readonly next: readonly NewEvent[];
}

interface Waiting extends OpenProposal {
  readonly subject: string;
}

interface Reminded extends Waiting {
  /** How often it has been reminded of since it began to wait, this time counted. */
  readonly times: number;
}

/**
 * Proposals and reviews that nobody has decided by the instants on the agenda; a review counts from `publish` on.
 * They are looked at again on the working day after `now`: days that passed while nothing ran are not made up for.
 */
export async function idleApprovals(
  db: Database,
  cycle: string,
  definition: Definition,
  entries: readonly AgendaEntry[],
  now: Instant,
): Promise<IdleApprovals> {
  const unpublished = entries.filter((e) => e.kind === 'publish').map((e) => `review/${cycle}/${e.period}`);
  const unevaluated = entries.filter((e) => e.kind === 'evaluation_due').map((e) => `evaluation/${cycle}/${e.period}`);
  const unsent = entries
    .filter((e) => e.kind === 'work_report_due')
    .map((e) => `work-report/${cycle}/${e.period}/${e.subject}`);
  const reminded = entries.filter((e) => e.kind === 'approval_reminder').map((e) => e.subject);
  const first = await stillWaiting(db, cycle, [...unpublished, ...unevaluated, ...unsent]);
  const at = entries[0]?.at ?? now;
  const again: Reminded[] = [];
  for (const waiting of await stillWaiting(db, cycle, reminded))
    again.push({ ...waiting, times: await timesReminded(db, cycle, { kind: 'approval_reminder', ...waiting }, at) });
  return {
    messages: messagesFor(definition, cycle, at, again),
    next: [...first, ...again].flatMap(({ subject }) =>
      approvalReminder(definition, cycle, at > now ? at : now, subject),
    ),
  };
}

function messagesFor({ plan }: Definition, cycle: string, at: Instant, waiting: readonly Reminded[]): PlannedMessage[] {
  return messageEach('approval', { cycle, at }, plan.people, (person) =>
    waiting
      .filter(({ asks, proposedBy, times }) =>
        isAskedToDecide(asks, person, barred(asks, proposedBy), plan.people, times),
      )
      .map(({ times: _times, asks: _asks, ...item }) => item),
  );
}

/** Who may not move it on: whoever proposed it; what was approved anybody of the office publishes. */
function barred(asks: Act, proposedBy: string | null): string | null {
  return asks === 'publish' ? null : proposedBy;
}

async function stillWaiting(db: Database, cycle: string, subjects: readonly string[]): Promise<Waiting[]> {
  const found: Waiting[] = [];
  for (const subject of subjects) {
    const waiting = await waitingFor(db, cycle, subject);
    if (waiting) found.push({ subject, ...waiting });
  }
  return found;
}

const OPEN: ReadonlyMap<string, OpenOf> = new Map([
  ['review', unpublishedReview],
  ['correction', undecidedCorrection],
  ['evaluation', unpublishedEvaluation],
  ['work-report', unsentWorkReport],
  ['unit-change', openChange('unit_changes', "change->>'act'", 'approve_unit_change')],
  ['plan-change', openChange('plan_changes', "'change_plan'", 'approve_plan')],
  ['policy-change', openChange('policy_changes', "'publish_policy'", 'approve_policy')],
]);

/** What a subject waits for: a review or its correction, a year's evaluation, a work report, a change of units, plan or rules, or `task/<cycle>/<task> <proposal>`. */
async function waitingFor(db: Database, cycle: string, subject: string): Promise<OpenProposal | undefined> {
  const kind = subject.slice(0, subject.indexOf('/'));
  const open = OPEN.get(kind);
  if (open) return open(db, cycle, subject.slice(`${kind}/${cycle}/`.length));
  const [entity = '', id = ''] = subject.split(' ');
  return openProposal(db, entity, id);
}
