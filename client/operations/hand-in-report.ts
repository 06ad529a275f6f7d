import { ruling } from '../../activities/store/definition.ts';
import { clearFromDraft } from '../../activities/store/form-drafts.ts';
import { newestDraft } from '../../activities/store/report-drafts.ts';
import type { Person } from '../../workflows/rules/plan.ts';
import type { Policy } from '../../workflows/rules/policy.ts';
import { isDraft } from '../../workflows/rules/report/draft.ts';
import { cycleDefinition } from './admission.ts';
import { type Correction, correctionOf } from './correction.ts';
import type { OperationDeps } from './deps.ts';
import { type DraftAnswer, draftReport } from './draft.ts';
import { type Submission, type SubmissionAnswer, submitReport } from './submit-report.ts';

/** What became of what was handed in, and what it corrects. */
export type HandedInAnswer = (SubmissionAnswer | DraftAnswer) & Correction;

/**
 * What a post hands in: a draft where its head has to sign first, otherwise the unit's report. A head who hands in
 * figures of their own signs them with that; a draft that waits is replaced.
 */
export async function handInReport(
  deps: OperationDeps,
  person: Person,
  submission: Submission,
): Promise<HandedInAnswer> {
  const definition = await cycleDefinition(deps.db, submission.cycle);
  const { policy } = ruling(definition, submission.report.period);
  const correction = await correctionOf(deps, definition, person, submission);
  const answer = isDraft(policy, person)
    ? await draftReport(deps, submission)
    : await submitReport(deps, await signing(deps, policy, submission));
  const { unit, period } = submission.report;
  await clearFromDraft(deps.db, { cycle: submission.cycle, unit: person.unit ?? unit, period }, submission.report);
  return { ...answer, ...correction };
}

async function signing({ db }: OperationDeps, { reporting }: Policy, submission: Submission): Promise<Submission> {
  if (reporting.sign_off === undefined) return submission;
  const draft = (await newestDraft(db, submission.cycle, submission.report))?.number;
  return draft === undefined ? submission : { ...submission, report: { ...submission.report, draft } };
}
