import type { zhWorkReports } from './zh-work-reports.ts';

/** What is said of reports on the work. */
export const enWorkReports: Readonly<Record<keyof typeof zhWorkReports, string>> = {
  'cli.work_report': 'reports on the work, by month or year: drafted block by block, completed, sent to those named',
  'cli.work_report.list': 'the work reports that were sent',
  'cli.work_report.draft': 'draft the blocks from the record into a file to be completed',
  'cli.work_report.send': 'send the completed blocks to everybody the template names',
  'cli.work_report.period': 'the period it is of, as 2024-05 or 2024',
  'cli.work_report.out': 'the file for the draft (YAML)',
  'cli.work_report.file': 'the completed blocks (YAML, one entry a block)',
  'work_report.none': 'No work report has been sent.',
  'work_report.report': 'report',
  'work_report.drafted': 'drafted into {file}; complete it and send it with duban work-report send.',
  'work_report.sent': 'handed over to be sent to: {recipients}',
  'entry.work_report_due': 'work report due',
  'mail.kind.work_report': 'work report',
  'problem.unit_plan_list_fields':
    'a step of a unit’s own plan has a task, a name, a day and a person in charge only; the list “{list}” may not ask for more',
  'problem.unknown_list': 'the policy has no list “{list}”',
  'problem.expect_block_source': 'write indicators, tasks, problems, or {list: a list}',
  'refusal.unknown_work_report': 'the policy has no work report “{subject}”',
  'refusal.bad_report_period': '“{subject}” is no period of the report, or has not begun',
  'refusal.block_missing': 'block “{subject}” is empty',
  'refusal.unknown_block': 'the report has no block “{subject}”',
  'refusal.work_report_sent': 'the report of {subject} was sent already',
};
