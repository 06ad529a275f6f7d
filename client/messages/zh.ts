import { zhAccounts } from './zh-accounts.ts';
import { zhBurden } from './zh-burden.ts';
import { zhCalendar } from './zh-calendar.ts';
import { zhChecks } from './zh-checks.ts';
import { zhCli } from './zh-cli.ts';
import { zhDocuments } from './zh-documents.ts';
import { zhEvaluation } from './zh-evaluation.ts';
import { zhEvidence } from './zh-evidence.ts';
import { zhFields } from './zh-fields.ts';
import { zhHelp } from './zh-help.ts';
import { zhKeep } from './zh-keep.ts';
import { zhLists } from './zh-lists.ts';
import { zhMatters } from './zh-matters.ts';
import { zhOrganisation } from './zh-organisation.ts';
import { zhProblems } from './zh-problems.ts';
import { zhRecord } from './zh-record.ts';
import { zhRefusals } from './zh-refusals.ts';
import { zhReporting } from './zh-reporting.ts';
import { zhReviews } from './zh-reviews.ts';
import { zhRules } from './zh-rules.ts';
import { zhTables } from './zh-tables.ts';
import { zhTerms } from './zh-terms.ts';
import { zhTimetable } from './zh-timetable.ts';
import { zhUnitPlans } from './zh-unit-plans.ts';
import { zhViews } from './zh-views.ts';
import { zhVisits } from './zh-visits.ts';
import { zhWaiting } from './zh-waiting.ts';
import { zhWorkReports } from './zh-work-reports.ts';

/** Everything Duban says to people, in Chinese; the English catalogue has the same keys. */
export const zh = {
  ...zhAccounts,
  ...zhBurden,
  ...zhChecks,
  ...zhCli,
  ...zhLists,
  ...zhProblems,
  ...zhRefusals,
  ...zhFields,
  ...zhHelp,
  ...zhDocuments,
  ...zhEvaluation,
  ...zhEvidence,
  ...zhViews,
  ...zhUnitPlans,
  ...zhVisits,
  ...zhWaiting,
  ...zhWorkReports,
  ...zhReporting,
  ...zhTerms,
  ...zhTimetable,
  ...zhTables,
  ...zhRules,
  ...zhRecord,
  ...zhReviews,
  ...zhKeep,
  ...zhOrganisation,
  ...zhMatters,
  ...zhCalendar,
  period: '{zh}',
  made_title: '{zh}',
} as const;
