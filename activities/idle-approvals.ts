import { approvalReminder } from './approval-reminder.ts';
import type { PlannedMessage } from './planned-message.ts';
import type { AgendaEntry } from './store/agenda.ts';
import type { NewEvent } from './store/append.ts';
import type { Database } from './store/database.ts';
import type { Definition } from './store/definition.ts';
import { type OpenProposal, openProposal } from './store/open-proposal.ts';
import { unpublishedReview } from './store/unpublished-review.ts';

/** Something that still waits for an approver: whom to remind now, and when to look again. */
export interface IdleApproval {
  readonly messages: readonly PlannedMessage[];
  readonly next: readonly NewEvent[];
}

/** Proposals and reviews that nobody has decided by the instants on the agenda; a review counts from `publish` on. */
export async function idleApprovals(
  db: Database,
  cycle: string,
  definition: Definition,
  entries: readonly AgendaEntry[],
): Promise<IdleApproval[]> {
  const found: IdleApproval[] = [];
  for (const entry of entries) {
    if (entry.kind === 'publish' && (await unpublishedReview(db, cycle, entry.period))) {
      const next = approvalReminder(definition, cycle, entry.at, `review/${cycle}/${entry.period}`);
      found.push({ messages: [], next: [next] });
    }
    if (entry.kind === 'approval_reminder') found.push(await remind(db, cycle, definition, entry));
  }
  return found;
}

async function remind(db: Database, cycle: string, definition: Definition, entry: AgendaEntry): Promise<IdleApproval> {
  const waiting = await waitingFor(db, cycle, entry.subject);
  if (!waiting) return { messages: [], next: [] };
  const supervisors = definition.plan.people.filter((p) => p.post === 'supervisor' && p.id !== waiting.proposedBy);
  return {
    messages: supervisors.map((person) => ({
      key: `approval/${entry.subject}/${entry.at}/${person.id}`,
      kind: 'approval',
      recipient: person.id,
      items: [{ subject: entry.subject, ...waiting }],
    })),
    next: [approvalReminder(definition, cycle, entry.at, entry.subject)],
  };
}

/** What a subject waits for: a review, or `task/<cycle>/<task> <proposal>`. */
async function waitingFor(db: Database, cycle: string, subject: string): Promise<OpenProposal | undefined> {
  if (subject.startsWith('review/')) {
    return unpublishedReview(db, cycle, subject.slice(`review/${cycle}/`.length));
  }
  const [entity = '', id = ''] = subject.split(' ');
  return openProposal(db, entity, id);
}
