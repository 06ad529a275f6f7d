import { describe, expect, it } from 'vitest';
import type { Terminal } from '../../client/cli/shared/terminal.ts';
import { flagLabel } from '../../client/explain/flag-label.ts';
import { speaker } from '../../client/messages/catalogue.ts';
import { ballotFaults, type GivenBallot } from '../../workflows/rules/evaluation/decide-ballots.ts';
import { ONE_CLASS, type Round } from '../../workflows/rules/evaluation/round.ts';
import { roundResult } from '../../workflows/rules/evaluation/round-result.ts';
import { awaitedStep } from '../../workflows/rules/follow-up/awaited.ts';
import { targetFaults } from '../../workflows/rules/indicator/target-faults.ts';
import { blockerFault, opinionFault } from '../../workflows/rules/report/co-opinion.ts';
import { overrideFault } from '../../workflows/rules/review/overrides.ts';
import { computeReview } from '../../workflows/rules/review/review.ts';
import { decideItem } from '../../workflows/rules/review/score-items.ts';
import { act, filedAll, JINYUN, leaf, plan, reviewInput, target, task } from '../support/cast.ts';
import { asked, opened, taking, upTo } from '../support/follow-ups.ts';
import { ballot, MUTUAL, WORK } from '../support/rating.ts';

const linesOf = (quarter: string, over: Parameters<typeof reviewInput>[1]) =>
  computeReview(reviewInput(quarter, over)).groups[0]?.units.find((u) => u.unit === 'slj');

describe('case 23: coverage of a whole that grows', () => {
  const of = plan({ tasks: [task({ indicators: [leaf({ id: 'covered', kind: 'ratio' })] })] });

  it('may fall without a word: each report replaces the one before, and is held against the whole of its day', () => {
    const reports = [
      ...filedAll('slj', 'hydropower', '2024-Q1', { covered: '95' }),
      ...filedAll('slj', 'hydropower', '2024-Q2', { covered: '88.5' }),
    ];
    expect(linesOf('2024-Q2', { plan: of, reports })?.performance).toBe('88.500000');
  });

  it('of nothing is not applicable: no target of 0, and no duty while there is nothing to cover', () => {
    expect(targetFaults(leaf({ kind: 'ratio' }), target('>= 0'))).toEqual(['target_zero']);
    const acts = { hydropower: [act({ act: 'suspend', from: '2024-01-01', to: '2024-03-31' })] };
    expect(linesOf('2024-Q1', { plan: of, acts })).toMatchObject({ score: null, deductions: '0.000000' });
  });
});

describe('case 24: units rate each other', () => {
  const round: Round = {
    source: 'mutual',
    title: '互评',
    period: '2024',
    opensAt: '2024-12-01T01:00:00Z',
    closesAt: '2024-12-10T16:00:00Z',
    ratees: ['slj', 'nyncj'],
    raters: ['slj', 'nyncj', 'lyj'].map((of) => ({ rater: of, class: ONE_CLASS, unit: of, posts: [`${of}-head`] })),
  };
  const polling = { round, ended: false, source: MUTUAL, dimensions: [WORK], used: new Set<string>() };
  const by = (of: string, at = '2024-12-02T01:00:00Z') => ({ by: 'rater', actor: `${of}-head`, at }) as const;
  const faults = (of: string, ...given: GivenBallot[]) => ballotFaults(polling, by(of), given).map((f) => f.code);
  const given = (rater: string, ratee: string, score = '8'): GivenBallot => ({
    ...ballot(rater, ratee, score),
    line: null,
  });

  it('and never themselves, nor twice', () => {
    expect(faults('slj', given('slj', 'slj'))).toEqual(['self_rating']);
    expect(faults('slj', given('slj', 'nyncj'), given('slj', 'nyncj'))).toEqual(['twice_rated']);
    expect(faults('slj', given('slj', 'nyncj'))).toEqual([]);
  });

  it('without the extremes; with fewer than three raters a unit is not scored', () => {
    const rated = (...scores: string[]) =>
      roundResult(
        MUTUAL,
        [WORK],
        ['slj'],
        scores.map((score, i) => ballot(`r${i}`, 'slj', score)),
      )[0]?.score;
    expect(rated('9', '6', '10', '8')).toBe('85.000000');
    expect(rated('9', '6')).toBeNull();
  });
});

describe('case 25: a co-unit that blocks, and what changes a lead’s score', () => {
  const shared = { co: ['jtj'], leads: ['slj'] };

  it('only a co-unit of the task disputes its report, and only the lead names who blocks it', () => {
    expect([opinionFault(shared, 'jtj', 1), opinionFault(shared, 'wjj', 1)]).toEqual([null, 'not_co_unit']);
    const names = (lead: string, unit: string) => blockerFault(shared, { lead, unit, due: '2024-06-01' }, '2024-05-01');
    expect([names('slj', 'jtj'), names('slj', 'wjj'), names('nyncj', 'jtj')]).toEqual([
      null,
      'not_co_unit',
      'not_lead',
    ]);
  });

  it('an override without reason or evidence is refused', () => {
    const of = task({ indicators: [leaf()] });
    const ask = {
      indicator: 'firms',
      sets: 'performance',
      amount: '0.9',
      reason: '配合单位延误',
      evidence: '督查报告3号',
    } as const;
    const fault = (over: Partial<typeof ask> | { reason: string } | { evidence: string }) =>
      overrideFault(of, { ...ask, ...over }, '1.2', '2024-05-01');
    expect([fault({}), fault({ reason: ' ' }), fault({ evidence: '' })]).toEqual([
      null,
      'reason_needed',
      'evidence_needed',
    ]);
  });

  it('nobody approves what they proposed', () => {
    const state = { number: 1, kind: 'bonus', period: '2024-Q1', proposedBy: 'office', status: 'open' } as const;
    const approve = (actor: string) =>
      decideItem(state, false, { ask: 'approve_item', key: 'k', actor, at: '2024-04-01T01:00:00Z' });
    expect(approve('office')).toEqual({ refused: 'four_eyes' });
    expect(approve('office2')).toEqual({ fact: { type: 'item_approved' } });
  });
});

describe('case 26: extensions, and what comes back', () => {
  it('an extension granted after the deadline moves what is due, and the overdue fact stays', () => {
    const of = plan({ tasks: [task({ indicators: [leaf({ kind: 'ratio', due: '2024-03-31' })], due: '2024-03-31' })] });
    const acts = { hydropower: [act({ act: 'extend', indicator: null, due: '2024-06-30' }, '2024-04-05T01:00:00Z')] };
    const missing = linesOf('2024-Q1', { plan: of, acts })?.deducted.filter((d) => d.kind === 'missing');
    expect(missing?.map((d) => d.period)).toEqual(['2024-01', '2024-02', '2024-03']);
  });

  it('a closed problem that returns is opened again, its count of events going on, and needs new evidence', () => {
    const closed = upTo(opened('problem'), '');
    const again = asked(closed, { ask: 'reopen', side: 'supervisor', reason: '问题反弹' });
    if (Array.isArray(again)) throw new Error(again.join());
    expect(again).toMatchObject({ endedAt: null, taken: [], number: closed.number + 1 });
    expect(awaitedStep(again)?.step).toBe(awaitedStep(opened('problem'))?.step);
  });

  it('whoever handed in the evidence does not verify it', () => {
    const state = upTo(opened('supervision_notice'), 'verified');
    const awaited = awaitedStep(state);
    const submitter = state.taken.find((t) => t.step === awaited?.returnsTo || t.step === awaited?.notBy)?.by;
    if (!awaited || !submitter) throw new Error('nothing to verify');
    expect(asked(state, taking(awaited), { actor: submitter })).toEqual([`four_eyes ${submitter}`]);
  });
});

describe('case 27: colour is never the only sign', () => {
  const terminal = { say: speaker('zh') } as Terminal;

  it('each flag has its word and a mark for how good or bad it is', () => {
    const labels = JINYUN.flags.map(({ flag }) => flagLabel(terminal, JINYUN, flag));
    expect(labels).toEqual(['▲ 红旗', '▼ 黄旗', '● 蓝旗']);
  });

  it('the mark follows what the policy means by it, not the colour: red may be the worst elsewhere', () => {
    const elsewhere = { flags: JINYUN.flags.map((f) => (f.flag === 'red' ? { ...f, severity: 'worst' as const } : f)) };
    expect(flagLabel(terminal, elsewhere, 'red')).toBe('▼ 红旗');
  });
});
