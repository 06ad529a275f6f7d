import { describe, expect, it } from 'vitest';
import { awaitedStep } from '../../../workflows/rules/follow-up/awaited.ts';
import { type FollowUpKind, LIVES, OWED_BY_UNIT } from '../../../workflows/rules/follow-up/lives.ts';
import { asked, opened, taking, upTo } from '../../support/follow-ups.ts';

const KINDS = Object.keys(LIVES) as FollowUpKind[];

it('a unit owes what asks a step of it or bids it come, and nothing of what the office does alone', () => {
  const alone = ['commendation', 'public_criticism', 'reward', 'referral', 'office_problem', 'help_request'];
  expect(KINDS.filter((kind) => !OWED_BY_UNIT.includes(kind))).toEqual(alone);
});

describe.each(KINDS)('the life of a %s', (kind) => {
  it('runs from its opening to its end, every step by somebody who may take it', () => {
    const ended = upTo(opened(kind), '');
    expect(ended.taken.map((t) => t.step)).toEqual(LIVES[kind].map((s) => s.step));
    expect(ended.endedAt).not.toBeNull();
    expect(ended.awaitedBy).toBeNull();
  });

  it('takes no step out of turn', () => {
    const [, second] = LIVES[kind];
    if (!second) return expect(LIVES[kind]).toHaveLength(1);
    return expect(asked(opened(kind), taking(second))).toEqual([`not_awaited ${second.step}`]);
  });

  it('takes no step of the other side', () => {
    for (const { step, by } of LIVES[kind]) {
      const state = upTo(opened(kind), step);
      const awaited = awaitedStep(state);
      const other = by === 'unit' ? 'supervisor' : 'unit';
      expect(awaited && asked(state, { ...taking(awaited), side: other } as never)).toEqual(['not_yours office']);
    }
  });

  it('asks for everything that is to be written down, all at once', () => {
    for (const step of LIVES[kind]) {
      const state = upTo(opened(kind), step.step);
      const refused = asked(state, taking(step, { [step.needs[0] ?? '']: '  ' }), { actor: 'somebody' });
      if (step.needs.length > 0) expect(refused).toEqual(step.needs.map((field) => `field_missing ${field}`));
    }
  });
});

describe('a leader of the county', () => {
  const DECIDED = ['approved', 'settled', 'answered'];

  it.each(KINDS)('takes no step of a %s but one that decides', (kind) => {
    for (const step of LIVES[kind]) {
      const request = { ...taking(step), side: 'leader' } as never;
      const after = asked(upTo(opened(kind), step.step), request, { actor: 'leader' });
      expect(Array.isArray(after) ? after : 'taken').toEqual(
        DECIDED.includes(step.step) ? 'taken' : ['not_yours leader'],
      );
    }
  });

  it('sends back what is not to be approved, but not what a unit handed in', () => {
    const back = (kind: FollowUpKind, step: string) =>
      asked(upTo(opened(kind), step), { ask: 'send_back', side: 'leader', reason: '依据不足' }, { actor: 'leader' });
    expect(back('supervision_notice', 'approved')).toMatchObject({ taken: [] });
    expect(back('supervision_notice', 'verified')).toEqual(['not_yours leader']);
  });

  it('grants an extension that the office asked for, and asks for none', () => {
    const request = { ask: 'extend', due: '2024-05-31', reason: '汛期' } as const;
    const state = asked(opened('problem'), { ...request, side: 'supervisor' }, { key: 'x1' });
    if (Array.isArray(state)) throw new Error(state.join());
    const by = { actor: 'leader' };
    expect(asked(state, { ask: 'approve_extension', side: 'leader', extension: 'x1' }, by)).toMatchObject({
      due: '2024-05-31',
    });
    expect(asked(state, { ...request, side: 'leader' }, by)).toEqual(['not_yours leader']);
  });
});

describe('four eyes', () => {
  it.each(KINDS.filter((kind) => LIVES[kind].some((s) => s.step === 'approved')))(
    '%s: nobody approves what they drafted',
    (kind) => {
      const state = upTo(opened(kind), 'approved');
      const approve = { ask: 'step', side: 'supervisor', step: 'approved', fields: {} } as const;
      expect(asked(state, approve, { actor: 'office' })).toEqual(['four_eyes office']);
      expect(asked(state, approve, { actor: 'office2' })).toMatchObject({
        taken: [{ step: 'drafted' }, { step: 'approved' }],
      });
    },
  );

  it('nobody verifies what they handed in', () => {
    const state = upTo(opened('problem'), 'verified');
    const verify = { ask: 'step', side: 'supervisor', step: 'verified', fields: { finding: '属实' } } as const;
    expect(asked(state, verify, { actor: 'slj-head' })).toEqual(['four_eyes slj-head']);
  });
});
