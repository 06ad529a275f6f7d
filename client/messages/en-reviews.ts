import type { zhReviews } from './zh-reviews.ts';

/** What is said of reviews, their objections, versions and corrections. */
export const enReviews: Readonly<Record<keyof typeof zhReviews, string>> = {
  'cli.review.version': 'which version (the newest by default)',
  'cli.review.document': 'the review, or one unit’s worksheet, as a document (HTML)',
  'cli.review.worksheet_of': 'whose worksheet (the whole review by default)',
  'cli.review.out': 'the file to write',
  'review.written': 'written to {file}',
  'cli.review.revise': 'an objection was upheld: correct the draft by counting reports anew or striking score items',
  'cli.review.correct': 'propose the correction of a published review, with the reason and what is corrected',
  'cli.review.approve-correction': 'approve the correction and publish it as a new version (never the proposer)',
  'cli.review.reject-correction': 'reject the correction, with the reason',
  'cli.option.report': 'a report to be counted anew, as task/unit/period',
  'cli.option.item': 'a score item that no longer counts',
  'problem.expect_report_name': 'expected task/unit/period, such as hydropower/slj/2024-03',
  'refusal.not_upheld': 'there is no upheld objection “{subject}”',
  'refusal.upheld_not_revised':
    'objections were upheld and the draft has not been revised: {subject} (duban review revise)',
  'refusal.not_published': 'the review “{subject}” has not been published and cannot be corrected',
  'refusal.correction_open': 'a correction of “{subject}” waits for approval already',
  'refusal.no_correction': 'no correction of “{subject}” waits for approval',
  'refusal.nothing_corrected': 'name the reports or score items that are corrected',
  'review.version': 'version {version}',
  'review.superseded': '! This version was corrected by version {version} and is kept for reference.',
  'review.objection': 'objection {id}: {unit}, {by} {at}: {grounds}; evidence: {evidence}',
  'review.upheld': '  upheld: {reason} ({by} {at})',
  'review.overruled': '  overruled: {reason} ({by} {at})',
  'review.not_ruled': '  not ruled on yet',
  'review.not_revised': '  ! the draft has not been revised yet',
  'review.revised': '  draft revised: {what}; {reason} ({by} {at})',
  'review.corrected':
    'version {version} (correction), published {at}; proposed by {proposed}, approved by {approved}. Reason: {reason}. Corrected: {what}',
  'review.correction_open':
    'correction waiting for approval (version {version}), proposed by {by} {at}. Reason: {reason}. Corrected: {what}',
  'review.struck': 'score item {id} struck',
  'review.no_figure': 'no figure',
  'review.changes_nothing': '  no unit’s score, rank or flag changes.',
  'review.placing': '{score}, rank {rank}, {flag}',
  'review.added_by': '(added by {period} version {version})',
  'review.withdrawn_by': '(withdrawn by {period} version {version})',
  'column.was': 'before',
  'column.is': 'after',
};
