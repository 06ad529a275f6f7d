import { describe, expect, it } from 'vitest';
import { asksOfItem } from '../../../workflows/rules/review/item-asks.ts';
import { decideItem, type ItemCommand, type ItemState } from '../../../workflows/rules/review/score-items.ts';

const by = { key: 'k', actor: 'office', at: '2024-04-01T01:00:00Z' };
const item = {
  unit: 'slj',
  period: '2024-Q1',
  kind: 'bonus',
  amount: '2',
  reason: '省级表彰',
  evidence: '省文件',
} as const;
const propose: ItemCommand = { ...by, ask: 'propose_item', item };
const approve: ItemCommand = { ...by, ask: 'approve_item' };
const reject: ItemCommand = { ...by, ask: 'reject_item', reason: '依据不足' };
const open: ItemState = { number: 1, kind: 'bonus', period: '2024-Q1', proposedBy: 'office2', status: 'open' };

describe('a bonus or a deduction', () => {
  it('is proposed once', () => {
    expect(decideItem(undefined, false, propose)).toEqual({ fact: { type: 'item_proposed', ...item } });
    expect(decideItem(open, false, propose)).toEqual({ refused: 'item_exists' });
  });

  it('is approved or rejected by somebody, and approved by another than its proposer', () => {
    expect(decideItem(open, false, approve)).toEqual({ fact: { type: 'item_approved' } });
    expect(decideItem({ ...open, proposedBy: 'office' }, false, approve)).toEqual({ refused: 'four_eyes' });
    expect(decideItem({ ...open, proposedBy: 'office' }, false, reject)).toEqual({
      fact: { type: 'item_rejected', reason: '依据不足' },
    });
  });

  it('is decided once', () => {
    for (const status of ['approved', 'rejected'] as const) {
      expect(decideItem({ ...open, status }, false, approve)).toEqual({ refused: 'already_decided' });
      expect(decideItem({ ...open, status }, false, reject)).toEqual({ refused: 'already_decided' });
    }
    expect(decideItem(undefined, false, approve)).toEqual({ refused: 'unknown_item' });
  });

  it('changes nothing once its review is frozen', () => {
    for (const command of [propose, approve, reject]) {
      expect(decideItem(open, true, command)).toEqual({ refused: 'already_frozen' });
    }
  });
});

describe('what is offered of an item', () => {
  const office = { id: 'office', name: '', post: 'supervisor', unit: null, email: '' } as const;
  const leader = { ...office, id: 'leader', post: 'leader' } as const;

  it('is both to whoever decides and did not propose it, and only to reject it to who did', () => {
    expect(asksOfItem(open, false, leader)).toEqual(['approve_item', 'reject_item']);
    expect(asksOfItem({ ...open, proposedBy: 'office' }, false, office)).toEqual(['reject_item']);
  });

  it('is nothing after the freeze or the decision, nor to a unit or to who only reads', () => {
    expect(asksOfItem(open, true, leader)).toEqual([]);
    expect(asksOfItem({ ...open, status: 'approved' }, false, leader)).toEqual([]);
    expect(asksOfItem(open, false, { ...office, post: 'head', unit: 'slj' })).toEqual([]);
    expect(asksOfItem(open, false, { id: 'account:a', post: 'auditor', unit: null })).toEqual([]);
  });
});
