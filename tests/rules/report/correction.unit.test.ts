import { describe, expect, it } from 'vitest';
import { type HandedVersion, lowered, needsReason } from '../../../workflows/rules/report/correction.ts';
import { amendments } from '../../../workflows/rules/review/amendments.ts';
import { worksheet } from '../../../workflows/rules/review/worksheet.ts';
import { filed, JINYUN, plan, policy, reviewInput, task } from '../../support/cast.ts';

const FREEZE = '2024-04-08T16:00:00Z';
const LEAVES = [
  { id: 'firms', kind: 'cumulative' },
  { id: 'rate', kind: 'ratio' },
] as const;

const handed = (period: string, firms: string, over: Partial<HandedVersion> = {}): HandedVersion => ({
  ...filed('slj', 'hydropower', period, { firms }),
  by: 'slj-reporter',
  reason: '',
  ...over,
});

describe('a cumulative value', () => {
  const april = handed('2024-04', '30');
  const told = (period: string, values: Record<string, string>, known: readonly HandedVersion[]) =>
    lowered(LEAVES, { period, values }, known);

  it('that falls from one month to the next is lowered', () => {
    expect(told('2024-05', { firms: '29' }, [april])).toEqual([
      { indicator: 'firms', value: '29', before: '30', period: '2024-04' },
    ]);
    expect(told('2024-05', { firms: '30' }, [april])).toEqual([]);
    expect(told('2024-05', { firms: '9' }, [handed('2024-04', '10')])).toHaveLength(1);
  });

  it('is held against the newest month before, and against the report that it corrects', () => {
    const may = handed('2024-05', '50');
    expect(told('2024-06', { firms: '40' }, [may, april])).toMatchObject([{ before: '50', period: '2024-05' }]);
    expect(told('2024-05', { firms: '40' }, [april, may])).toMatchObject([{ before: '50', period: '2024-05' }]);
    expect(told('2024-03', { firms: '20' }, [april])).toEqual([]);
  });

  it('alone may not fall: a ratio or a value left out lowers nothing', () => {
    const before = { ...april, values: { firms: '30', rate: '80' } };
    expect(told('2024-05', { rate: '70', firms: '' }, [before])).toEqual([]);
    expect(told('2024-05', {}, [before])).toEqual([]);
  });

  it('needs a reason to be lowered; so does a change of what was frozen, a report that was missing does not', () => {
    const less = told('2024-05', { firms: '29' }, [april]);
    expect(needsReason(less, null, [april], '2024-05')).toBe(true);
    expect(needsReason([], '2024-Q1', [handed('2024-03', '10')], '2024-03')).toBe(true);
    expect(needsReason([], '2024-Q1', [april], '2024-03')).toBe(false);
    expect(needsReason([], null, [april], '2024-04')).toBe(false);
  });
});

describe('what is handed in after a freeze', () => {
  const march = handed('2024-03', '30');
  const late = (firms: string, over: Partial<HandedVersion> = {}) =>
    handed('2024-03', firms, { version: 2, receivedAt: '2024-04-20T02:00:00Z', reason: '统计部门核减', ...over });
  const found = (...versions: HandedVersion[]) => amendments(versions, FREEZE, 'submitted');

  it('amends the value that was counted', () => {
    expect(found(march, late('24'))).toMatchObject([
      { indicator: 'firms', frozen: '30', value: '24', version: 2, reason: '统计部门核减', by: 'slj-reporter' },
    ]);
  });

  it('amends nothing where it says the same, was returned, or came in time', () => {
    expect(found(march, late('30'))).toEqual([]);
    expect(found(march, late('24', { returnedAt: '2024-04-21T02:00:00Z' }))).toEqual([]);
    expect(found(march, late('24', { receivedAt: '2024-04-03T02:00:00Z' }))).toEqual([]);
  });

  it('amends what was never reported, or not verified in time', () => {
    expect(found(late('24', { version: 1 }))).toMatchObject([{ frozen: null, value: '24' }]);
    expect(amendments([march, late('30')], FREEZE, 'verified')).toMatchObject([{ frozen: null, value: '30' }]);
  });

  it('tells of the newest version, once', () => {
    const newer = late('25', { version: 3, receivedAt: '2024-05-02T02:00:00Z' });
    expect(found(march, late('24'), newer)).toMatchObject([{ value: '25', version: 3 }]);
  });

  it('feeds later reviews', () => {
    const carry = policy({ reporting: { ...JINYUN.reporting, missing: 'carry' } });
    const [line] = worksheet(
      reviewInput('2024-Q2', { plan: plan({ tasks: [task()] }), policy: carry, reports: [march, late('24')] }),
      'slj',
    );
    expect(line?.notes.carried).toMatchObject({ period: '2024-03', value: '24' });
  });
});
