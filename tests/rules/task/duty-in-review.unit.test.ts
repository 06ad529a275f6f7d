import { describe, expect, it } from 'vitest';
import type { Leaf } from '../../../workflows/rules/plan.ts';
import { computeReview } from '../../../workflows/rules/review/review.ts';
import type { Change } from '../../../workflows/rules/task/acts.ts';
import { act, filed, filedAll, leaf, plan, reviewInput, target, task } from '../../support/cast.ts';

const FREEZE = '2024-04-08T16:00:00Z';
const REPORTS = ['2024-Q1', '2024-Q2'].flatMap((q) => filedAll('slj', 'hydropower', q, { firms: '50' }));

/** How the task of slj stands at a quarter's review after these changes: state, schedule share and deductions. */
function stands(quarter: string, changes: readonly Change[], over: Partial<Leaf> = {}, reports = REPORTS, at?: string) {
  const of = plan({ tasks: [task({ indicators: [leaf(over)] })] });
  const acts = { hydropower: changes.map((change) => act(change, at)) };
  const units = computeReview(reviewInput(quarter, { plan: of, acts, reports })).groups[0]?.units;
  const found = units?.find((u) => u.unit === 'slj');
  const line = found?.lines[0];
  return `${line?.period} ${line?.state} ${line?.schedule} -${found?.deductions}`;
}

describe('a withdrawal', () => {
  it('leaves the task not due at reviews from its day on, what was owed before stays owed', () => {
    const withdrawn: Change[] = [{ act: 'withdraw', from: '2024-03-31' }];
    expect(stands('2024-Q1', withdrawn)).toBe('2024-02 not_due 0.000000 -0.000000');
    expect(stands('2024-Q1', withdrawn, {}, [])).toBe('2024-02 not_due 0.000000 -10.000000');
    expect(stands('2024-Q2', withdrawn, {}, [])).toBe('2024-02 not_due 0.000000 -0.000000');
  });

  it('on the day after a quarter leaves its review alone', () => {
    const withdrawn: Change[] = [{ act: 'withdraw', from: '2024-04-01' }];
    expect(stands('2024-Q1', withdrawn)).toBe('2024-03 ahead 0.248634 -0.000000');
  });
});

describe('a suspension', () => {
  it('over the end of a quarter leaves the task not due there, and owing nothing for its months', () => {
    const suspended: Change[] = [{ act: 'suspend', from: '2024-02-01', to: '2024-03-31' }];
    expect(stands('2024-Q1', suspended, {}, [])).toBe('2024-01 not_due 0.000000 -5.000000');
  });

  it('does not stretch the schedule when it is over', () => {
    const suspended: Change[] = [{ act: 'suspend', from: '2024-02-01', to: '2024-03-31' }];
    expect(stands('2024-Q2', suspended)).toBe('2024-06 ahead 0.497268 -0.000000');
  });

  it('inside a quarter takes out its month only', () => {
    const suspended: Change[] = [{ act: 'suspend', from: '2024-02-01', to: '2024-02-29' }];
    expect(stands('2024-Q1', suspended, {}, [])).toBe('2024-03 missing 0.248634 -10.000000');
  });
});

describe('an acceptance', () => {
  it('lets the last counted values go on counting, with nothing more owed', () => {
    const reports = [
      filed('slj', 'hydropower', '2024-01', {}),
      filed('slj', 'hydropower', '2024-02', { firms: '100' }),
    ];
    const accepted: Change[] = [{ act: 'accept', on: '2024-02-15' }];
    expect(stands('2024-Q1', accepted, {}, reports)).toBe('2024-02 ahead 0.248634 -0.000000');
    expect(stands('2024-Q4', accepted, {}, reports)).toBe('2024-02 on_schedule 1.000000 -0.000000');
  });
});

describe('an extension', () => {
  const due = { due: '2024-03-31' };
  const extended: Change[] = [{ act: 'extend', indicator: 'firms', due: '2024-06-30' }];

  it('granted before the freeze makes the schedule of the review longer', () => {
    expect(stands('2024-Q1', [], due)).toBe('2024-03 behind 1.000000 -0.000000');
    expect(stands('2024-Q1', extended, due, REPORTS, '2024-04-08T15:59:59Z')).toBe(
      '2024-03 on_schedule 0.500000 -0.000000',
    );
  });

  it('granted at the freeze or later leaves that review as it was, and moves the next', () => {
    expect(stands('2024-Q1', extended, due, REPORTS, FREEZE)).toBe('2024-03 behind 1.000000 -0.000000');
    expect(stands('2024-Q2', extended, due, REPORTS, FREEZE)).toBe('2024-06 behind 1.000000 -0.000000');
  });
});

describe('a change of target', () => {
  const lowered = (from: string): Change[] => [
    { act: 'change_target', indicator: 'firms', target: target('>= 50'), from },
  ];
  const due = { due: '2024-03-31' };

  it('counts in the reviews of periods that end on its day or later', () => {
    expect(stands('2024-Q1', lowered('2024-03-31'), due)).toBe('2024-03 on_schedule 1.000000 -0.000000');
    expect(stands('2024-Q2', lowered('2024-04-01'), due)).toBe('2024-03 on_schedule 1.000000 -0.000000');
  });

  it('leaves the review of a period that ended before it, though it was made before the freeze', () => {
    expect(stands('2024-Q1', lowered('2024-04-01'), due, REPORTS, '2024-04-02T01:00:00Z')).toBe(
      '2024-03 behind 1.000000 -0.000000',
    );
  });
});

describe('a change of lead', () => {
  const passed = (from: string) => {
    const acts = { hydropower: [act({ act: 'change_lead', lead: ['nyncj'], from })] };
    const reports = [filed('nyncj', 'hydropower', '2024-03', { firms: '50' })];
    const units = computeReview(reviewInput('2024-Q1', { acts, reports })).groups[0]?.units ?? [];
    return units.map((u) => `${u.unit} ${u.lines.map((l) => l.state).join()} -${u.deductions}`);
  };

  it('hands the task over with its periods, and leaves what was not reported before with the old lead', () => {
    expect(passed('2024-03-31')).toEqual(['nyncj ahead -0.000000', 'slj  -10.000000']);
  });

  it('after the end of a quarter leaves its review with the old lead', () => {
    expect(passed('2024-04-01')).toEqual(['nyncj  -0.000000', 'slj missing -15.000000']);
  });
});

describe('an act made at the freeze or later', () => {
  it.each<Change>([
    { act: 'withdraw', from: '2024-01-15' },
    { act: 'suspend', from: '2024-03-01', to: '2024-03-31' },
    { act: 'accept', on: '2024-01-15' },
    { act: 'change_target', indicator: 'firms', target: target('>= 1000'), from: '2024-01-15' },
    { act: 'change_lead', lead: ['nyncj'], from: '2024-01-15' },
  ])('of kind $act changes nothing in that review', (change) => {
    expect(stands('2024-Q1', [change], {}, REPORTS, FREEZE)).toBe(stands('2024-Q1', []));
  });
});
