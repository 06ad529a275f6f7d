import { describe, expect, it } from 'vitest';
import type { Trigger } from '../../../workflows/rules/policy.ts';
import { consequencesFor } from '../../../workflows/rules/review/consequences.ts';
import { cn } from '../../support/calendar.ts';
import { JINYUN, policy } from '../../support/cast.ts';
import { following, group, once, PUBLISHED, past, unitAt } from './following.ts';

describe('what follows a flag', () => {
  it('comes at every review that gives it, each kind by itself, counted from the publication', () => {
    const found = following('yellow', JINYUN.consequences).map((c) => [c.kind, c.due, c.rule, c.provisional]);
    expect(found).toEqual([
      ['commitment_statement', '2024-04-30', 'consequences[1]', false],
      ['interview', '2024-04-30', 'consequences[1]', false],
    ]);
  });

  it('has no day where the policy gives none', () => {
    expect(following('red', JINYUN.consequences)).toMatchObject([{ unit: 'unit-1', kind: 'commendation', due: null }]);
  });

  it('does not come with another flag', () => {
    expect(following('blue', JINYUN.consequences)).toEqual([]);
  });

  it('comes in the order of the policy, the second yellow in a row on top', () => {
    const found = following('yellow', JINYUN.consequences, past('2023-Q4 yellow')).map((c) => [c.kind, c.due]);
    expect(found.at(-1)).toEqual(['supervision_notice', '2024-05-10']);
    expect(found).toHaveLength(3);
  });

  it('is provisional when it falls into a year without a calendar', () => {
    const standing = { contender: unitAt(1), group, flag: 'yellow' };
    const [first] = consequencesFor(standing, '2026-Q4', [], JINYUN, cn, '2026-12-25');
    expect(first).toMatchObject({ due: '2027-01-08', provisional: true });
  });
});

describe('a rank that has consequences', () => {
  const hit = (on: Trigger, ties: 'include' | 'exclude' | 'break') =>
    group.flatMap((contender, i) => {
      const rules = policy({ consequences: once(on), ranking: { ...JINYUN.ranking, ties } });
      return consequencesFor({ contender, group, flag: 'blue' }, '2024-Q1', [], rules, cn, PUBLISHED).length > 0
        ? [i + 1]
        : [];
    });

  it('is met as the same condition of a flag, ties and half the group included', () => {
    expect(hit({ rank: { bottom: 2 } }, 'include')).toEqual([5, 6]);
    expect(hit({ rank: { top: 3 } }, 'include')).toEqual([1, 2, 3, 4]);
    expect(hit({ rank: { top: 3 } }, 'exclude')).toEqual([1, 2]);
    expect(hit({ rank: { bottom: 9 } }, 'break')).toEqual([4, 5, 6]);
  });
});
