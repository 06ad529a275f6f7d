import { describe, expect, it } from 'vitest';
import { awaitedStep } from '../../../workflows/rules/follow-up/awaited.ts';
import { type FollowUpKind, LIVES } from '../../../workflows/rules/follow-up/lives.ts';
import { asked, opened, taking, upTo } from '../../support/follow-ups.ts';

const KINDS = Object.keys(LIVES) as FollowUpKind[];

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
