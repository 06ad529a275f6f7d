import type { YearInput } from '../../workflows/rules/evaluation/annual-score.ts';
import type { Annual, GradeRule } from '../../workflows/rules/evaluation/evaluation.ts';

/** One in five may be excellent. */
export const GRADES: readonly GradeRule[] = [
  { grade: 'excellent', label: '优秀', min: '90', at_most: { share: '0.2' } },
  { grade: 'good', label: '良好', min: '80', at_most: null },
  { grade: 'pass', label: '合格', min: null, at_most: null },
];

/** Seventy points for progress, thirty for ratings, of which mutual ones weigh twice. */
export const ANNUAL: Annual = {
  name: '年终考评',
  clause: '附件1 四（三）',
  groups: ['departments'],
  publish: { working_days: 20 },
  parts: [
    {
      id: 'progress',
      name: '目标完成',
      points: '70',
      at_most: '75',
      sources: [{ source: 'progress', weight: '1' }],
      unscored: 'rescale',
    },
    {
      id: 'ratings',
      name: '测评',
      points: '30',
      at_most: '30',
      sources: [
        { source: 'mutual', weight: '2' },
        { source: 'panel', weight: '1' },
      ],
      unscored: 'rescale',
    },
  ],
  unscored: 'rescale',
  plus: { at_most: '5' },
  minus: { at_most: '5' },
  ties: 'include',
  grades: GRADES,
  vetoes: [{ id: 'accident', name: '较大以上事故', clause: '附件7', not_above: 'pass' }],
  uses: [{ id: 'year-end', name: '年终考评', clause: '附件1 四（三）' }],
};

/** What a department's year is scored from. */
export function year(unit: string, over: Partial<YearInput> = {}): YearInput {
  return { unit, group: 'departments', sources: {}, plus: [], minus: [], vetoes: [], ...over };
}
