import { describe, expect, it } from 'vitest';
import { type Asker, asksOf } from '../../../workflows/rules/follow-up/asks.ts';
import type { FollowUpState } from '../../../workflows/rules/follow-up/follow-up.ts';
import { type FollowUpKind, LIVES } from '../../../workflows/rules/follow-up/lives.ts';
import { isTurnOf, stageOf } from '../../../workflows/rules/follow-up/stage.ts';
import { asked, opened, upTo } from '../../support/follow-ups.ts';

const OFFICE: Asker = { actor: 'office', side: 'supervisor' };
const OFFICE2: Asker = { actor: 'office2', side: 'supervisor' };
const HEAD: Asker = { actor: 'slj-head', side: 'unit' };
const LEADER: Asker = { actor: 'leader', side: 'leader' };

/** What somebody may ask, each with the step that it is about. */
const asks = (state: FollowUpState, by: Asker) =>
  asksOf(state, by, '2024-04-16T01:00:00Z').map((of) => ('step' in of ? `${of.ask} ${of.step}` : of.ask));

describe('what may be asked of a notice', () => {
  it('is its draft and little else before there is one', () => {
    const state = opened('supervision_notice');
    expect(asks(state, OFFICE)).toEqual(['step drafted', 'extend', 'note', 'withdraw']);
    expect(asks(state, HEAD)).toEqual(['extend', 'note']);
    expect(asks(state, LEADER)).toEqual(['note']);
  });

  it('is not its approval by whoever drafted it, though they may send it back', () => {
    const state = upTo(opened('supervision_notice'), 'approved');
    expect(asks(state, OFFICE)).not.toContain('step approved');
    expect(asks(state, OFFICE2)).toContain('step approved');
    expect(asks(state, LEADER)).toEqual(['step approved', 'send_back', 'note']);
  });

  it('is what its unit owes, and for the office to skip or raise, once it is served', () => {
    const state = upTo(opened('supervision_notice'), 'received');
    expect(asks(state, HEAD)).toEqual(['step received', 'extend', 'note']);
    expect(asks(state, OFFICE2)).toEqual(['skip received', 'extend', 'note', 'raise', 'withdraw']);
  });

  it('is the extension that somebody asked for, by somebody else', () => {
    const extended = asked(
      upTo(opened('supervision_notice'), 'evidence'),
      { ask: 'extend', side: 'unit', due: '2024-05-10', reason: '汛期' },
      { actor: 'slj-head', key: 'e1' },
    ) as FollowUpState;
    expect(asks(extended, OFFICE)).toEqual(expect.arrayContaining(['approve_extension', 'reject_extension']));
    expect(asks(extended, HEAD)).not.toContain('approve_extension');
  });

  it('is to open it again when it is over, and nothing else', () =>
    expect([OFFICE, HEAD, LEADER].map((by) => asks(upTo(opened('supervision_notice'), ''), by))).toEqual([
      ['reopen'],
      [],
      [],
    ]));
});

describe('where a case stands', () => {
  const stages = (kind: FollowUpKind) =>
    [...LIVES[kind].map(({ step }) => step), null].map((awaited) => stageOf({ kind, awaited }));

  it('is with the office, its unit, the office again, and over', () => {
    expect(stages('problem')).toEqual(['unit', 'check', 'check', 'over']);
    expect(stages('supervision_notice')).toEqual([
      'office',
      'office',
      'office',
      'unit',
      'unit',
      'unit',
      'check',
      'check',
      'over',
    ]);
    expect(stages('help_request')).toEqual(['office', 'over']);
  });

  it('is the turn of one side, and of a leader where something is decided', () => {
    const approved = { kind: 'supervision_notice', awaited: 'approved' } as const;
    const parties = ['supervisor', 'unit', 'leader'] as const;
    expect(parties.filter((party) => isTurnOf(approved, party))).toEqual(['supervisor', 'leader']);
    expect(parties.filter((party) => isTurnOf({ ...approved, awaited: 'received' }, party))).toEqual(['unit']);
    expect(parties.filter((party) => isTurnOf({ ...approved, awaited: null }, party))).toEqual([]);
  });
});
