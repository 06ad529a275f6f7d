import { caseDocument } from '../../activities/documents/case-document.ts';
import type { Plan } from '../../workflows/rules/plan.ts';
import type { CaseAct } from '../explain/case-history.ts';
import type { FollowUpView } from './follow-ups.ts';

interface Told {
  readonly from: { readonly told: string } | null;
  readonly source: readonly string[];
  readonly history: readonly CaseAct[];
}

/** A case as a page to be printed, with its history in words. */
export function caseOnPaper(
  plan: Pick<Plan, 'issuer'>,
  view: FollowUpView,
  { from, source: more, history }: Told,
): string {
  const source = [...(from ? [from.told] : []), ...more];
  return caseDocument(plan, {
    ...view,
    unitName: view.responsible,
    steps: view.steps.map((step) => ({ ...step })),
    source,
    history,
  });
}
