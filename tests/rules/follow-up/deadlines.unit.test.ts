import { describe, expect, it } from 'vitest';
import { awaitedStep, REMINDED_ON, remindedAt } from '../../../workflows/rules/follow-up/awaited.ts';
import type { FollowUpState } from '../../../workflows/rules/follow-up/follow-up.ts';
import { cn } from '../../support/calendar.ts';
import { policy } from '../../support/cast.ts';
import { asked, opened, upTo } from '../../support/follow-ups.ts';

const good = (answer: FollowUpState | string[]): FollowUpState => {
  if (Array.isArray(answer)) throw new Error(answer.join(', '));
  return answer;
};
const overdue = (state: FollowUpState) =>
  good(asked(state, { ask: 'overdue', step: 'answered' }, { at: state.awaitedBy ?? '', actor: 'system' }));

describe('a step is due', () => {
  it('so many working days after the one before it, by 24:00', () =>
    expect(opened('interview').awaitedBy).toBe('2024-04-22T16:00:00Z'));

  it('over the holiday of May and the working Sunday before it', () => {
    const planned = upTo(opened('supervision_notice'), 'planned');
    const evidence = { ask: 'step', side: 'unit', step: 'planned', fields: { plan: '整改方案' } } as const;
    expect(upTo(opened('problem'), 'verified').awaitedBy).toBe('2024-04-23T16:00:00Z');
    expect(good(asked(planned, evidence, { at: '2024-04-26T01:00:00Z', actor: 'slj-head' })).awaitedBy).toBe(
      '2024-04-30T16:00:00Z',
    );
  });

  it('on the follow-up’s own day where that counts', () =>
    expect(opened('help_request').awaitedBy).toBe('2024-04-30T16:00:00Z'));

  it('never where nothing limits it', () => expect(opened('help_request', null).awaitedBy).toBeNull());
});

describe('a step that is overdue', () => {
  it('is reminded of again and again, later each time, until the reminders have run out', () => {
    const instants: string[] = [];
    let state = opened('help_request');
    for (let next = remindedAt(state, policy(), cn); next; next = remindedAt(state, policy(), cn)) {
      instants.push(next.at);
      state = overdue(state);
    }
    expect(instants).toEqual([
      '2024-05-06T01:00:00Z',
      '2024-05-08T01:00:00Z',
      '2024-05-10T01:00:00Z',
      '2024-05-16T01:00:00Z',
    ]);
    expect(state).toMatchObject({ rung: REMINDED_ON.length, awaitedBy: '2024-04-30T16:00:00Z' });
    expect(asked(state, { ask: 'overdue', step: 'answered' }, { at: '2024-12-31T00:00:00Z' })).toEqual(state);
  });

  it('is due when it was, whatever is noted or asked meanwhile', () => {
    const state = opened('interview');
    const noted = good(asked(state, { ask: 'note', side: 'unit', text: '领导出差' }, { at: '2024-04-19T01:00:00Z' }));
    expect(noted.awaitedBy).toBe(state.awaitedBy);
  });

  it('is not overdue before its instant, nor when another step is awaited', () => {
    const state = opened('help_request');
    expect(asked(state, { ask: 'overdue', step: 'answered' }, { at: '2024-04-30T15:59:59Z' })).toEqual(state);
    expect(asked(state, { ask: 'overdue', step: 'closed' }, { at: '2024-05-30T00:00:00Z' })).toEqual(state);
  });

  it('keeps the overdue fact when more time is granted, and counts anew', () => {
    const late = overdue(opened('help_request'));
    const extend = { ask: 'extend', side: 'supervisor', due: '2024-06-30', reason: '汛期' } as const;
    const extended = good(asked(late, extend, { key: 'e1' }));
    const yes = { ask: 'approve_extension', side: 'supervisor', extension: 'e1' } as const;
    expect(asked(extended, yes)).toEqual(['four_eyes office']);
    const granted = good(asked(extended, yes, { actor: 'office2' }));
    expect(granted).toMatchObject({ due: '2024-06-30', rung: 0, awaitedBy: '2024-06-30T16:00:00Z' });
    expect(asked(granted, extend, { key: 'e2' })).toEqual(['not_later 2024-06-30']);
  });
});

describe('a case that is sent back or opened again', () => {
  it('goes back to the evidence, and what was found before no longer stands', () => {
    const state = upTo(opened('supervision_notice'), 'verified');
    const back = good(asked(state, { ask: 'send_back', side: 'supervisor', reason: '照片与现场不符' }));
    expect(back.taken.map((t) => t.step)).toEqual(['drafted', 'approved', 'issued', 'received', 'planned']);
    expect(back.awaitedBy).toBe('2024-04-30T16:00:00Z');
  });

  it('is opened again after its end by the office only, and begins with new evidence', () => {
    const ended = upTo(opened('problem'), '');
    expect(asked(ended, { ask: 'reopen', side: 'unit', reason: '反弹' })).toEqual(['not_yours office']);
    expect(asked(ended, { ask: 'reopen', side: 'supervisor', reason: '反弹' })).toMatchObject({
      taken: [],
      endedAt: null,
    });
    expect(asked(opened('problem'), { ask: 'reopen', side: 'supervisor', reason: '反弹' })).toEqual(['not_ended']);
  });

  it('is opened again until a new day where one is given, which is not over yet', () => {
    const reopen = (due?: string) =>
      asked(upTo(opened('problem'), ''), { ask: 'reopen', side: 'supervisor', reason: '反弹', due });
    expect(reopen('2024-05-31')).toMatchObject({ due: '2024-05-31', awaitedBy: '2024-05-31T16:00:00Z' });
    expect(reopen()).toMatchObject({ due: '2024-04-30' });
    expect(reopen('2024-04-01')).toEqual(['not_later 2024-04-01']);
  });

  it('takes nothing more once it has ended', () => {
    const ended = upTo(opened('help_request'), '');
    expect(asked(ended, { ask: 'note', side: 'unit', text: '补充' })).toEqual([`follow_up_ended ${ended.endedAt}`]);
  });

  it('is withdrawn by the office with a reason', () => {
    const withdraw = (side: 'supervisor' | 'unit') =>
      asked(opened('interview'), { ask: 'withdraw', side, reason: '更正' });
    expect(withdraw('supervisor')).toMatchObject({ endedAt: '2024-04-16T01:00:00Z', awaitedBy: null });
    expect(withdraw('unit')).toEqual(['not_yours office']);
  });

  it('leaves out a step for a reason, but none that proves, approves or closes', () => {
    const skip = (state: FollowUpState, step: string, actor = 'office') =>
      asked(state, { ask: 'skip', side: 'supervisor', step, reason: '口头告知' }, { actor });
    expect(skip(opened('interview'), 'notified')).toMatchObject({ taken: [{ step: 'notified' }] });
    for (const [kind, step] of [
      ['help_request', 'answered'],
      ['interview', 'held'],
      ['interview', 'signed'],
      ['commitment_statement', 'delivered'],
      ['public_criticism', 'approved'],
      ['supervision_notice', 'approved'],
      ['supervision_notice', 'evidence'],
      ['supervision_notice', 'verified'],
      ['problem', 'closed'],
    ] as const) {
      expect(skip(upTo(opened(kind), step), step)).toEqual([`not_skippable ${step}`]);
    }
  });

  it('has a receipt left out by somebody else than who issued the notice', () => {
    const issued = upTo(opened('supervision_notice'), 'received');
    const skip = (actor: string) =>
      asked(issued, { ask: 'skip', side: 'supervisor', step: 'received', reason: '拒签，留置送达' }, { actor });
    expect(skip('office')).toEqual(['four_eyes office']);
    expect(awaitedStep(skip('office2') as FollowUpState)?.step).toBe('planned');
  });
});
