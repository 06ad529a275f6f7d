import type { zhEvaluation } from './zh-evaluation.ts';

/** What is said of evaluation schemes, rating rounds and the annual evaluation. */
export const enEvaluation: Readonly<Record<keyof typeof zhEvaluation, string>> = {
  'problem.expect_quota': 'expected a quota, as {units: 3} or {share: 0.2}',
  'problem.unknown_scheme': 'there is no scheme “{id}”',
  'problem.unknown_facet': 'this scheme has no facet “{id}”',
  'problem.unknown_source': 'there is no source “{id}”',
  'problem.unknown_grade': 'there is no grade “{id}”',
  'problem.all_trimmed': 'with {trim} of the highest and {trim} of the lowest left out there may be none left',
  'problem.grade_rises': 'the bounds of the grades must fall',
  'problem.grade_gap': 'the last grade must have no bound and no quota, or units are left without one',
};
