import { approvalReminder } from '../../activities/approval-reminder.ts';
import { correctedConsequences, followingEvents } from '../../activities/review/corrected-consequences.ts';
import { revised } from '../../activities/review/revised.ts';
import type { NewEvent } from '../../activities/store/append.ts';
import { appendWhole } from '../../activities/store/append-whole.ts';
import { correctionState, correctionSubject, openCorrection } from '../../activities/store/corrections.ts';
import type { Database } from '../../activities/store/database.ts';
import type { Definition } from '../../activities/store/definition.ts';
import { numberUnder } from '../../activities/store/number-under.ts';
import {
  type CorrectionCommand,
  type CorrectionState,
  correctionFault,
} from '../../workflows/rules/review/correction.ts';
import { cycleDefinition } from './admission.ts';
import { checkCorrected } from './corrected-names.ts';
import type { OperationDeps } from './deps.ts';
import { operationError } from './errors.ts';
import { wake } from './wake.ts';

/** How often somebody else may come first before the caller is told to come again. */
const ATTEMPTS = 5;

/**
 * Proposes, approves or rejects the correction of a published review; answers with the correction's last number. What
 * is proposed is computed at once, so that the approver sees what it changes; approved, it is published as the next
 * version, withdraws what no longer follows and opens what follows now. Until it is decided, whoever may approve it is
 * reminded on every working day. The same key acts once.
 */
export async function correctReview(
  deps: OperationDeps,
  cycle: string,
  period: string,
  command: CorrectionCommand,
): Promise<number> {
  const { db, now } = deps;
  const definition = await cycleDefinition(db, cycle);
  const entity = `correction/${cycle}/${period}`;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = await numberUnder(db, entity, command.key);
    if (before !== undefined) return before;
    const state = await correctionState(db, cycle, period);
    if (!state) throw operationError('not_found', 'unknown_review', period);
    const fault = correctionFault(state, command);
    if (fault) throw operationError('refused', fault, fault === 'four_eyes' ? command.actor : period);
    const events = await eventsFor(db, definition, { cycle, period, state }, command);
    if (await appendWhole(db, events, now())) {
      if (events.length > 1) await wake(deps, cycle);
      return state.number + 1;
    }
  }
  throw operationError('unavailable', 'record_unavailable', period);
}

async function eventsFor(
  db: Database,
  definition: Definition,
  { cycle, period, state }: { readonly cycle: string; readonly period: string; readonly state: CorrectionState },
  command: CorrectionCommand,
): Promise<NewEvent[]> {
  const { key, at, actor } = command;
  const of = { entity: `correction/${cycle}/${period}`, key, at, actor, expect: state.number };
  const version = state.version + 1;
  switch (command.ask) {
    case 'correct': {
      const { reason, corrects } = command;
      await checkCorrected(db, cycle, period, corrects, at);
      const body = { cycle, period, version, reason, corrects, ...(await revised(db, cycle, period, corrects, at)) };
      const subject = correctionSubject(cycle, period, state.number + 1);
      return [{ ...of, type: 'correction_proposed', body }, ...approvalReminder(definition, cycle, at, subject)];
    }
    case 'reject_correction':
      return [{ ...of, type: 'correction_rejected', body: { cycle, period, reason: command.reason } }];
    case 'approve_correction': {
      const review = { period, version };
      const open = await openCorrection(db, cycle, period);
      if (!open) throw operationError('refused', 'no_correction', period);
      const consequences = await correctedConsequences(db, cycle, review, open.snapshot, at);
      const told = consequences.map(({ withdrawn, ...rest }) => ({ ...rest, withdrawn: withdrawn.map((w) => w.id) }));
      const published = { ...of, type: 'correction_published', body: { cycle, ...review, consequences: told } };
      return [published, ...(await followingEvents(db, cycle, review, consequences, command))];
    }
    default:
      return command satisfies never;
  }
}
