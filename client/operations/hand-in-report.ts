import { newestDraft } from '../../activities/store/report-drafts.ts';
import type { Person } from '../../workflows/rules/plan.ts';
import { isDraft } from '../../workflows/rules/report/draft.ts';
import { cycleDefinition } from './admission.ts';
import type { OperationDeps } from './deps.ts';
import { type DraftAnswer, draftReport } from './draft.ts';
import { type Submission, type SubmissionAnswer, submitReport } from './submit-report.ts';

/**
 * What a post hands in: a draft where its head has to sign first, otherwise the unit's report. A head who hands in
 * figures of their own signs them with that; a draft that waits is replaced.
 */
export async function handInReport(
  deps: OperationDeps,
  person: Person,
  submission: Submission,
): Promise<SubmissionAnswer | DraftAnswer> {
  const { policy } = await cycleDefinition(deps.db, submission.cycle);
  if (isDraft(policy, person)) return draftReport(deps, submission);
  if (policy.reporting.sign_off === undefined) return submitReport(deps, submission);
  const draft = (await newestDraft(deps.db, submission.cycle, submission.report))?.number;
  const report = draft === undefined ? submission.report : { ...submission.report, draft };
  return submitReport(deps, { ...submission, report });
}
