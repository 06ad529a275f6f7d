import { describe, expect, it } from 'vitest';
import { isSamePerson } from '../../workflows/rules/authority/same-person.ts';
import { decidePlanChange } from '../../workflows/rules/plan-change/plan-change.ts';
import { NEW_REVIEW, reviewFault } from '../../workflows/rules/review/conduct.ts';
import { correctionFault } from '../../workflows/rules/review/correction.ts';
import { decideItem } from '../../workflows/rules/review/score-items.ts';

const AT = '2024-05-01T01:00:00Z';
const BOTH = { key: 'k', at: AT, actor: 'office2', also: ['office'] };

describe('four eyes', () => {
  it('are two people’s: whoever holds both posts has two', () => {
    expect(isSamePerson('office', BOTH)).toBe(true);
    expect(isSamePerson('office2', BOTH)).toBe(true);
    expect(isSamePerson('office3', BOTH)).toBe(false);
    expect(isSamePerson('office', { actor: 'office2' })).toBe(false);
    expect(isSamePerson(null, BOTH)).toBe(false);
  });

  it('are asked for by what approves a review, an item, a correction, a change of the plan', () => {
    const times = { objectionCloses: '2024-04-11T16:00:00Z', publishAt: '2024-04-15T01:00:00Z' };
    const review = { ...NEW_REVIEW, proposedBy: 'office' };
    expect(reviewFault(times as never, review, { ...BOTH, ask: 'approve' })).toMatchObject({ code: 'four_eyes' });
    const change = { number: 1, status: 'open', proposedBy: 'office', changes: [], reason: '' } as const;
    expect(decidePlanChange(change as never, { ...BOTH, ask: 'approve_plan' })).toEqual({ refused: 'four_eyes' });
    const item = { number: 1, kind: 'bonus', period: '2024-Q1', proposedBy: 'office', status: 'open' } as const;
    expect(decideItem(item, false, { ...BOTH, ask: 'approve_item' })).toEqual({ refused: 'four_eyes' });
    const correction = { number: 1, version: 1, proposedBy: 'office' } as const;
    expect(correctionFault(correction, { ...BOTH, ask: 'approve_correction' })).toBe('four_eyes');
  });
});
