import type { Recipient } from '../../workflows/rules/plan.ts';
import type { ReminderItem } from '../../workflows/rules/reminders.ts';
import type { AnnualDraftItem } from '../evaluation/annual-draft-notices.ts';
import type { OverdueItem } from '../follow-up/overdue-item.ts';
import type { ServedItem } from '../follow-up/served-item.ts';
import type { SignatureItem } from '../idle-signatures.ts';
import type { InspectionItem } from '../inspection/due.ts';
import type { RatingItem } from '../rating/due.ts';
import type { DraftItem } from '../review/draft-notices.ts';
import type { Definition } from '../store/definition.ts';
import type { LedgerRow } from '../store/mail-rows.ts';
import type { UnitPlanItem } from '../unit-plan/due.ts';
import { annualDraftContent } from './annual-draft-content.ts';
import { type ApprovalItem, approvalContent } from './approval-content.ts';
import { compose } from './compose.ts';
import type { MailContent } from './content.ts';
import { draftContent } from './draft-content.ts';
import { followUpContent } from './follow-up-content.ts';
import { inspectionContent } from './inspection-content.ts';
import { ratingContent } from './rating-content.ts';
import { reminderContent } from './reminder-content.ts';
import { servedContent } from './served-content.ts';
import { signatureContent } from './signature-content.ts';
import { unitPlanContent } from './unit-plan-content.ts';
import { type WorkReportItem, workReportContent } from './work-report-content.ts';

/** A ledger row as bytes to be sent to a recipient. */
export function render(definition: Definition, person: Recipient, row: LedgerRow, from: string): Promise<string> {
  return compose({ key: row.key, at: row.at, from, to: person }, contentOf(definition, person, row));
}

function contentOf(definition: Definition, person: Recipient, { kind, items, at }: LedgerRow): MailContent {
  switch (kind) {
    case 'reminder':
      return reminderContent(definition, person, items as ReminderItem[], at);
    case 'rating':
      return ratingContent(definition, person, items as RatingItem[]);
    case 'follow_up':
      return followUpContent(definition, person, items as OverdueItem[]);
    case 'served':
      return servedContent(definition, person, items as ServedItem[]);
    case 'signature':
      return signatureContent(definition, person, items as SignatureItem[]);
    case 'inspection':
      return inspectionContent(definition, person, items as InspectionItem[]);
    case 'work_report':
      return workReportContent(definition, person, items as WorkReportItem[]);
    case 'unit_plan':
      return unitPlanContent(definition, person, items as UnitPlanItem[]);
    case 'draft':
      return draftContent(definition, person, items as DraftItem[]);
    case 'annual_draft':
      return annualDraftContent(definition, person, items as AnnualDraftItem[]);
    default:
      return approvalContent(definition, person, items as ApprovalItem[]);
  }
}
