/** The headings of a unit's form that are read back; the others are there to be read by people. */
export const FORM_HEADINGS = {
  task: '任务编号',
  period: '报告期',
  indicator: '指标编号',
  value: '本期值',
  note: '说明',
  dataTo: '数据截至',
} as const;

export type FormField = keyof typeof FORM_HEADINGS;
