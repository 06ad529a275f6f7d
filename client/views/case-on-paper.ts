import { caseDocument } from '../../activities/documents/case-document.ts';
import type { Plan } from '../../workflows/rules/plan.ts';
import type { CaseAct } from '../explain/case-history.ts';
import type { FollowUpView } from './follow-ups.ts';

/** A case as a page to be printed, with its history in words. */
export function caseOnPaper(
  plan: Pick<Plan, 'issuer'>,
  view: FollowUpView,
  { source, history }: { readonly source: readonly string[]; readonly history: readonly CaseAct[] },
): string {
  return caseDocument(plan, { ...view, steps: view.steps.map((step) => ({ ...step })), source, history });
}
