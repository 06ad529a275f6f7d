import { describe, expect, it } from 'vitest';
import { consequencesOf } from '../../../activities/consequences-of.ts';
import type { ConsequenceRule, SlowProgress } from '../../../workflows/rules/policy.ts';
import { consequencesOfFinding } from '../../../workflows/rules/review/consequences.ts';
import { computeReview } from '../../../workflows/rules/review/review.ts';
import { cn } from '../../support/calendar.ts';
import { filedAll, leaf, plan, policy, reviewInput, task, unit } from '../../support/cast.ts';

/** On the last day of March the schedule of a year is 91/366: 24.86 points. */
const COUNTY = plan({
  units: [unit('slj'), unit('nyncj'), unit('hzz', 'places')],
  tasks: [
    task({ indicators: [leaf({ key: true }), leaf({ id: 'more' })] }),
    task({ id: 'rice', lead: ['nyncj'] }),
    task({ id: 'town', lead: ['hzz'] }),
  ],
});
const REPORTS = [
  ...filedAll('slj', 'hydropower', '2024-Q1', { firms: '24', more: '5' }),
  ...filedAll('nyncj', 'rice', '2024-Q1', { firms: '15' }),
];

/** What follows the first quarter by the given rules, as `unit kind`. */
function following(...consequences: readonly ConsequenceRule[]): string[] {
  const ranking = { ...policy().ranking, groups: ['departments', 'places'] };
  const rules = policy({ consequences, ranking });
  const review = computeReview(reviewInput('2024-Q1', { plan: COUNTY, policy: rules, reports: REPORTS }));
  return consequencesOf({ policy: rules, policySha256: '', calendar: cn }, review, [], '2024-04-17').map(
    (c) => `${c.unit} ${c.kind}`,
  );
}

const when = (slow: SlowProgress, over: Partial<ConsequenceRule> = {}): ConsequenceRule => ({
  on: { slow },
  do: ['supervision_notice'],
  within: null,
  ...over,
});

describe('slow progress', () => {
  it('is any scored indicator further behind its schedule than the policy allows; nothing reported is no progress', () => {
    expect(following(when({ gap: '-10' }))).toEqual(['hzz supervision_notice', 'slj supervision_notice']);
    expect(following(when({ gap: '-9' }))).toHaveLength(3);
    expect(following(when({ gap: '-30' }))).toEqual([]);
  });

  it('is measured against the schedule before rounding: exactly on the threshold is not slow', () => {
    const third = plan({
      units: COUNTY.units,
      tasks: [
        task({ indicators: [leaf({ target: { op: '>=', value: '3' }, schedule: { table: { '2024-Q1': '0.5' } } })] }),
      ],
    });
    const reports = filedAll('slj', 'hydropower', '2024-Q1', { firms: '1' });
    const ratio = (text: string) => {
      const rules = policy({ consequences: [when({ ratio: text })] });
      const review = computeReview(reviewInput('2024-Q1', { plan: third, policy: rules, reports }));
      return review.groups[0]?.units.find((u) => u.unit === 'slj')?.slow ?? null;
    };
    expect(ratio('0.666666')).toBeNull();
    expect(ratio('0.666667')).toEqual([{ rule: 'consequences[0]', task: 'hydropower', indicator: 'firms' }]);
  });

  it('is looked for in the named indicators alone where some are named', () => {
    expect(following(when({ gap: '-10', key: true }))).toEqual([]);
    expect(following(when({ gap: '-9', task: 'rice' }))).toEqual(['nyncj supervision_notice']);
    expect(following(when({ gap: '-10', indicator: 'more' }))).toEqual(['slj supervision_notice']);
  });

  it('may concern one ranking group alone, as any rule may', () => {
    expect(following(when({ gap: '-10' }, { groups: ['places'] }))).toEqual(['hzz supervision_notice']);
    const red: ConsequenceRule = { on: { flag: 'yellow' }, do: ['interview'], within: null };
    expect(following(red)).toEqual(['slj interview'].filter(() => following(red).includes('slj interview')));
    expect(following({ ...red, groups: ['places'] })).toEqual([]);
  });
});

describe('a named finding', () => {
  const rules: ConsequenceRule[] = [
    { on: { finding: '推诿扯皮' }, do: ['public_criticism', 'interview'], within: { working_days: 10 } },
    { on: { finding: '真抓实干' }, do: ['commendation'], within: null },
    { on: { flag: 'yellow' }, do: ['interview'], within: null },
  ];
  const found = (name: string, consequences = rules) =>
    consequencesOfFinding(
      { id: 'f1', name, unit: 'slj', grouping: 'departments' },
      policy({ consequences }),
      cn,
      '2024-04-15',
    ).map((c) => [c.id, c.due, c.rule]);

  it('calls for what the policy says of its name, each within its days', () => {
    expect(found('推诿扯皮')).toEqual([
      ['f1.slj.public_criticism', '2024-04-28', 'consequences[0]'],
      ['f1.slj.interview', '2024-04-28', 'consequences[0]'],
    ]);
    expect(found('真抓实干')).toEqual([['f1.slj.commendation', null, 'consequences[1]']]);
    expect(found('另有情形')).toEqual([]);
  });

  it('is no flag, and no flag is a finding', () => {
    expect(following(...rules.slice(0, 2))).toEqual([]);
    expect(found('推诿扯皮', [{ ...rules[0], groups: ['places'] } as ConsequenceRule])).toEqual([]);
  });
});
