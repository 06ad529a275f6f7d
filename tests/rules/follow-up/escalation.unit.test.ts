import { describe, expect, it } from 'vitest';
import { isTop, nextRung } from '../../../workflows/rules/follow-up/escalation.ts';
import type { FollowUpState } from '../../../workflows/rules/follow-up/follow-up.ts';
import { type FollowUpKind, LIVES, type Side } from '../../../workflows/rules/follow-up/lives.ts';
import { asked, opened, upTo } from '../../support/follow-ups.ts';

const COLOURS = ['蓝色', '橙色', '红色'];
const KINDS = Object.keys(LIVES) as FollowUpKind[];

const up = (kind: FollowUpKind, waitsFor: Side, colour: string | null = null, colours: readonly string[] = []) => {
  const rung = nextRung(kind, waitsFor, colour, colours);
  return rung && [rung.kind, rung.colour];
};

describe('what was reminded of in vain', () => {
  it('goes up the ladder: problem, notice, interview, public criticism', () => {
    expect(up('problem', 'unit')).toEqual(['supervision_notice', null]);
    expect(up('supervision_notice', 'unit')).toEqual(['interview', null]);
    expect(up('interview', 'unit')).toEqual(['public_criticism', null]);
  });

  it('goes into the problem ledger first, whatever it is', () => {
    for (const kind of ['matter', 'list_entry', 'listed_supervision'] as const) {
      expect(up(kind, 'unit')).toEqual(['problem', null]);
    }
  });

  it('goes through the colours of a notice before it is an interview', () => {
    expect(up('problem', 'unit', null, COLOURS)).toEqual(['supervision_notice', '蓝色']);
    expect(up('supervision_notice', 'unit', '蓝色', COLOURS)).toEqual(['supervision_notice', '橙色']);
    expect(up('supervision_notice', 'unit', '橙色', COLOURS)).toEqual(['supervision_notice', '红色']);
    expect(up('supervision_notice', 'unit', '红色', COLOURS)).toEqual(['interview', null]);
  });

  it.each(KINDS)('is a problem of the office where a %s waits for the office, never the unit’s', (kind) => {
    expect(up(kind, 'supervisor')).toEqual(isTop(kind) ? null : ['office_problem', null]);
  });

  it.each(KINDS)('comes to an end: from %s the ladder never goes round', (kind) => {
    const seen = new Set<string>();
    for (let at: [FollowUpKind, string | null] | null = [kind, null]; at; ) {
      expect(seen).not.toContain(at.join(' '));
      seen.add(at.join(' '));
      const waitsFor = LIVES[at[0]].some((step) => step.by === 'unit') ? 'unit' : 'supervisor';
      at = up(at[0], waitsFor, at[1], COLOURS) as [FollowUpKind, string | null] | null;
    }
  });
});

describe('what a supervisor raises', () => {
  const raise = (state: FollowUpState, side: Side = 'supervisor') =>
    asked(state, { ask: 'raise', side, reason: '无正当理由' });

  it('ends where it stands, once it was served', () => {
    expect(raise(upTo(opened('supervision_notice'), 'evidence'))).toMatchObject({ endedAt: '2024-04-16T01:00:00Z' });
    expect(raise(upTo(opened('supervision_notice'), 'verified'))).toMatchObject({ endedAt: '2024-04-16T01:00:00Z' });
  });

  it('is refused before it was served, to what has no rung above it, and to the unit', () => {
    expect(raise(upTo(opened('supervision_notice'), 'issued'))).toEqual(['not_raisable issued']);
    expect(raise(opened('list_entry'))).toEqual(['not_raisable evidence']);
    expect(raise(upTo(opened('problem'), 'evidence'), 'unit')).toEqual(['not_yours office']);
  });
});
