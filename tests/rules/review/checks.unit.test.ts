import { describe, expect, it } from 'vitest';
import { type Check, type CheckRules, decideCheck, missingChannels } from '../../../workflows/rules/review/checks.ts';
import { factsOf } from '../../../workflows/rules/task/facts.ts';
import { leaf, task } from '../../support/cast.ts';

const ANNEX_8: CheckRules = {
  channels: [
    { channel: 'ledger', name: '看台账' },
    { channel: 'system', name: '看系统' },
    { channel: 'site', name: '看现场' },
  ],
  before_verify: 3,
};
const { leaves } = factsOf(task({ indicators: [leaf(), leaf({ id: 'done', kind: 'milestone' })] }));
const VALUES = { firms: '3', done: '2024-03-01' };

const check = (over: Partial<Check>, values: Record<string, string> = VALUES) => {
  const whole: Check = { channel: null, found: {}, evidence: '现场笔录', ...over };
  const decision = decideCheck({ leaves, values, rules: ANNEX_8 }, whole, '2024-04-01');
  return 'refused' in decision ? decision.refused.map((r) => `${r.code} ${r.subject}`.trim()) : decision.matches;
};

describe('a report that is checked', () => {
  it('holds when every value found is the one reported, exactly', () => {
    expect(check({ found: { firms: '3', done: '2024-03-01' } })).toBe(true);
    expect(check({ found: { firms: '3.0' } })).toBe(true);
    expect(check({ found: { firms: '3.000001' } })).toBe(false);
    expect(check({ found: { firms: '3', done: '2024-03-02' } })).toBe(false);
    expect(check({ found: { firms: '0' } }, {})).toBe(false);
    expect(check({ found: { firms: '' } }, {})).toBe(true);
  });

  it('does not hold where the checker says so, whatever its figures are', () => {
    expect(check({ found: { firms: '3' }, agrees: false })).toBe(false);
    expect(check({ agrees: true })).toBe(true);
    expect(check({ found: { firms: '2' }, agrees: true })).toBe(false);
  });

  it('keeps what was reported beside what was found', () => {
    const decision = decideCheck(
      { leaves, values: VALUES, rules: undefined },
      { channel: null, found: { firms: '2' }, evidence: '笔录' },
      '2024-04-01',
    );
    expect(decision).toEqual({ found: [{ indicator: 'firms', reported: '3', found: '2' }], matches: false });
  });

  it('is refused with everything that is wrong with the check', () => {
    expect(check({ channel: 'rumour', found: { trees: '1', firms: '-1', done: '2024-05-01' } })).toEqual([
      'unknown_channel rumour',
      'unknown_indicator trees',
      'bad_value -1',
      'bad_value 2024-05-01',
    ]);
    expect(check({})).toEqual(['nothing_found']);
  });
});

describe('the channels of annex 8', () => {
  const missing = (rules: CheckRules | undefined, ...checks: [string | null, boolean][]) =>
    missingChannels(
      rules,
      checks.map(([channel, matches]) => ({ channel, matches })),
    ).map((c) => c.channel);

  it('all confirm an item before it is verified', () => {
    expect(missing(ANNEX_8)).toEqual(['ledger', 'system', 'site']);
    expect(missing(ANNEX_8, ['ledger', true], ['site', true], [null, true])).toEqual(['system']);
    expect(missing(ANNEX_8, ['ledger', true], ['site', true], ['system', true])).toEqual([]);
  });

  it('confirm by what they found last', () => {
    expect(missing(ANNEX_8, ['ledger', true], ['site', true], ['system', true], ['site', false])).toEqual(['site']);
    expect(missing(ANNEX_8, ['ledger', false], ['site', true], ['system', true], ['ledger', true])).toEqual([]);
  });

  it('are as many as the policy asks for, and none where it asks for none', () => {
    expect(missing({ ...ANNEX_8, before_verify: 1 }, ['site', true])).toEqual([]);
    expect(missing({ ...ANNEX_8, before_verify: 2 }, ['site', true])).toEqual(['ledger', 'system']);
    expect([missing({ channels: ANNEX_8.channels ?? [] }), missing(undefined)]).toEqual([[], []]);
  });
});
