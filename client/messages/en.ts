import { enAccounts } from './en-accounts.ts';
import { enBurden } from './en-burden.ts';
import { enCalendar } from './en-calendar.ts';
import { enChecks } from './en-checks.ts';
import { enCli } from './en-cli.ts';
import { enDocuments } from './en-documents.ts';
import { enEvaluation } from './en-evaluation.ts';
import { enEvidence } from './en-evidence.ts';
import { enFields } from './en-fields.ts';
import { enHelp } from './en-help.ts';
import { enKeep } from './en-keep.ts';
import { enLists } from './en-lists.ts';
import { enMatters } from './en-matters.ts';
import { enOrganisation } from './en-organisation.ts';
import { enProblems } from './en-problems.ts';
import { enRecord } from './en-record.ts';
import { enRefusals } from './en-refusals.ts';
import { enReporting } from './en-reporting.ts';
import { enReviews } from './en-reviews.ts';
import { enRules } from './en-rules.ts';
import { enTables } from './en-tables.ts';
import { enTerms } from './en-terms.ts';
import { enTimetable } from './en-timetable.ts';
import { enUnitPlans } from './en-unit-plans.ts';
import { enViews } from './en-views.ts';
import { enVisits } from './en-visits.ts';
import { enWaiting } from './en-waiting.ts';
import { enWorkReports } from './en-work-reports.ts';
import type { zh } from './zh.ts';

/** Everything Duban says to people, in English. */
export const en: Readonly<Record<keyof typeof zh, string>> = {
  ...enAccounts,
  ...enBurden,
  ...enChecks,
  ...enCli,
  ...enEvidence,
  ...enLists,
  ...enProblems,
  ...enRefusals,
  ...enFields,
  ...enHelp,
  ...enDocuments,
  ...enEvaluation,
  ...enViews,
  ...enUnitPlans,
  ...enVisits,
  ...enWaiting,
  ...enWorkReports,
  ...enReporting,
  ...enTerms,
  ...enTimetable,
  ...enTables,
  ...enRules,
  ...enRecord,
  ...enReviews,
  ...enKeep,
  ...enOrganisation,
  ...enMatters,
  ...enCalendar,
  period: '{en}',
  made_title: '{en}',
};
