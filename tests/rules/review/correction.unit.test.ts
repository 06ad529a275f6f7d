import { describe, expect, it } from 'vitest';
import { actCounts, countsUntil } from '../../../workflows/rules/review/amended.ts';
import { changedUnits } from '../../../workflows/rules/review/changes.ts';
import { consequenceChanges } from '../../../workflows/rules/review/consequence-changes.ts';
import { computeReview } from '../../../workflows/rules/review/review.ts';
import { act, filed, leaf, plan, reviewInput, task } from '../../support/cast.ts';

const LATER = '2024-05-20T01:00:00Z';
const MARCH = { task: 'hydropower', unit: 'slj', period: '2024-03' };
const freezeAt = reviewInput('2024-Q1').freezeAt;

describe('what a revision counts anew', () => {
  const amended = [
    { ...MARCH, until: LATER },
    { ...MARCH, until: '2024-06-01T01:00:00Z' },
  ];

  it('is the named report, until the last revision that named it; nothing else', () => {
    expect(countsUntil({ freezeAt, amended }, MARCH)).toBe('2024-06-01T01:00:00Z');
    expect(countsUntil({ freezeAt, amended }, { ...MARCH, period: '2024-02' })).toBe(freezeAt);
    expect(countsUntil({ freezeAt }, MARCH)).toBe(freezeAt);
  });

  it('is an excuse for it granted after the freeze, and no other act', () => {
    const excuse = (at: string, period = '2024-03') =>
      act({ act: 'excuse', period, deadline: '2024-04-20T16:00:00Z' }, at);
    const only = { freezeAt, amended: [{ ...MARCH, until: LATER }] };
    expect(actCounts(only, 'hydropower', excuse('2024-05-01T01:00:00Z'))).toBe(true);
    expect(actCounts(only, 'hydropower', excuse(LATER))).toBe(false);
    expect(actCounts(only, 'hydropower', excuse('2024-05-01T01:00:00Z', '2024-02'))).toBe(false);
    expect(actCounts(only, 'rice', excuse('2024-05-01T01:00:00Z'))).toBe(false);
    expect(actCounts(only, 'hydropower', act({ act: 'withdraw', from: '2024-01-01' }, '2024-05-01T01:00:00Z'))).toBe(
      false,
    );
    expect(actCounts({ freezeAt }, 'hydropower', excuse('2024-05-01T01:00:00Z'))).toBe(false);
  });

  it('changes values, and what was missing stays missing', () => {
    const of = plan({
      tasks: [task({ indicators: [leaf({ key: true })] }), task({ id: 'rice', lead: ['nyncj'], indicators: [leaf()] })],
    });
    const reports = [filed('slj', 'hydropower', '2024-03', { firms: '60' }, { receivedAt: '2024-05-01T01:00:00Z' })];
    const [before, after] = [[], [{ ...MARCH, until: LATER }]].map((amended) =>
      computeReview(reviewInput('2024-Q1', { plan: of, reports, amended })),
    );
    const slj = (of: typeof before) => of?.groups[0]?.units.find((u) => u.unit === 'slj');
    expect([slj(before)?.performance, slj(after)?.performance]).toEqual(['0.000000', '120.000000']);
    expect(slj(after)?.deducted).toEqual(slj(before)?.deducted);
    if (!before || !after) throw new Error('nothing computed');
    expect(changedUnits(before, after).map((c) => [c.unit, c.before.rank, c.after.rank])).toEqual([
      ['nyncj', 1, 2],
      ['slj', 1, 1],
    ]);
    expect(changedUnits(after, after)).toEqual([]);
  });
});

describe('what follows a corrected review', () => {
  const following = (unit: string, kind: 'interview' | 'commendation', rule: string) => {
    const id = `2024-Q1.${unit}.${kind}`;
    return { id, unit, kind, rule, due: null, provisional: false };
  };

  it('goes on where the same rule calls for it, is withdrawn where none does, and is added where one does now', () => {
    const stays = following('slj', 'interview', 'consequences[1]');
    const gone = following('nyncj', 'interview', 'consequences[1]');
    const fresh = following('nyncj', 'interview', 'consequences[2]');
    expect(consequenceChanges([stays, gone], [{ ...stays, id: 'another' }, fresh])).toEqual({
      withdrawn: [gone],
      added: [fresh],
    });
  });
});
