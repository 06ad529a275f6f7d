/** What is said of evaluation schemes, rating rounds and the annual evaluation. */
export const zhEvaluation = {
  'problem.expect_quota': '应为名额，如 {units: 3} 或 {share: 0.2}',
  'problem.unknown_scheme': '没有评价办法“{id}”',
  'problem.unknown_facet': '这个评价办法里没有“{id}”',
  'problem.unknown_source': '没有评价来源“{id}”',
  'problem.unknown_grade': '没有等次“{id}”',
  'problem.all_trimmed': '去掉 {trim} 个最高、{trim} 个最低后可能一个也不剩',
  'problem.grade_rises': '等次的分数线应从高到低',
  'problem.grade_gap': '最后一个等次不能有分数线或名额，否则有的单位没有等次',
} as const;
