import { describe, expect, it } from 'vitest';
import { bulletinDocument } from '../../activities/documents/bulletin-document.ts';
import { howComputed } from '../../activities/documents/worksheet/how.ts';
import type { Terminal } from '../../client/cli/shared/terminal.ts';
import { notesText } from '../../client/explain/notes-text.ts';
import { speaker } from '../../client/messages/catalogue.ts';
import { admit } from '../../workflows/rules/report/admit.ts';
import { lowered, needsReason } from '../../workflows/rules/report/correction.ts';
import { unitSlips } from '../../workflows/rules/report/unit-slip.ts';
import { isValueOf } from '../../workflows/rules/report/value.ts';
import { amendments } from '../../workflows/rules/review/amendments.ts';
import { changedUnits } from '../../workflows/rules/review/changes.ts';
import { consequenceChanges } from '../../workflows/rules/review/consequence-changes.ts';
import { correctionFault } from '../../workflows/rules/review/correction.ts';
import { computeReview, type LineResult } from '../../workflows/rules/review/review.ts';
import { factsOf } from '../../workflows/rules/task/facts.ts';
import { offsetDay } from '../../workflows/rules/time/calendar.ts';
import { timetable } from '../../workflows/rules/time/timetable.ts';
import { definition, may, read } from '../documents/cast.ts';
import { cn } from '../support/calendar.ts';
import {
  composite,
  filed,
  filedAll,
  JINYUN,
  leaf,
  period,
  plan,
  reviewInput,
  target,
  task,
  windowOf,
} from '../support/cast.ts';

const OF = plan({
  tasks: [task({ indicators: [leaf({ key: true })] }), task({ id: 'rice', lead: ['nyncj'], indicators: [leaf()] })],
});
const slj = (over: Parameters<typeof reviewInput>[1], quarter = '2024-Q1') =>
  computeReview(reviewInput(quarter, { plan: OF, ...over })).groups[0]?.units.find((u) => u.unit === 'slj');

describe('case 10: values that go down, or mean something else', () => {
  const CUMULATIVE = [{ id: 'firms', kind: 'cumulative' }] as const;
  const april = filed('slj', 'hydropower', '2024-04', { firms: '30' });

  it('a cumulative value that May lowers against April is taken with a reason, and warned of', () => {
    const less = lowered(CUMULATIVE, { period: '2024-05', values: { firms: '29' } }, [april]);
    expect(less).toEqual([{ indicator: 'firms', value: '29', before: '30', period: '2024-04' }]);
    expect(needsReason(less, null, [april], '2024-05')).toBe(true);
  });

  it('a count that is a thousand times another is told in another unit, it seems: asked about, the target where it is the first', () => {
    const leaves = [leaf({ target: target('>= 60') })];
    const slips = (value: string, known = [april]) =>
      unitSlips(leaves, { period: '2024-05', values: { firms: value } }, known).map((s) => `${s.before} → ${s.value}`);
    expect(slips('31')).toEqual([]);
    expect(slips('30000')).toEqual(['30 → 30000']);
    expect(slips('0.003')).toEqual(['30 → 0.003']);
    expect(slips('0')).toEqual([]);
    expect(slips('60000', [])).toEqual(['60 → 60000']);
    expect(slips('0.01', [])).toEqual([]);
    expect(isValueOf('cumulative', '5亿', '2024-05-01')).toBe(false);
  });

  it('a net increase may be negative, an increase may not', () => {
    expect(isValueOf('net_increase', '-3', '2024-05-01')).toBe(true);
    expect(isValueOf('cumulative', '-3', '2024-05-01')).toBe(false);
  });

  it('a level is measured from its base: the stock, not what was added', () => {
    const of = plan({ tasks: [task({ indicators: [leaf({ kind: 'level', base: '60', target: target('>= 80') })] })] });
    const line = slj({ plan: of, reports: filedAll('slj', 'hydropower', '2024-Q4', { firms: '70' }) }, '2024-Q4')
      ?.lines[0];
    expect(line?.completion).toBe('0.500000');
  });

  it('a part (其中) is shown and not added to the whole', () => {
    const parts = ['a', 'b'].map((id) => leaf({ id, kind: 'ratio', target: target('>= 10') }));
    const of = plan({ tasks: [task({ indicators: [...parts, composite('all_of', ['a', 'b'])] })] });
    const unit = slj({ plan: of, reports: filedAll('slj', 'hydropower', '2024-Q1', { a: '10', b: '5' }) });
    expect(unit?.performance).toBe('50.000000');
    expect(unit?.lines.map((l) => l.top)).toEqual([false, false, true]);
  });
});

describe('case 11: figures that come late or are held against others', () => {
  it('a benchmark that is not published is pending, not failed', () => {
    const of = plan({ tasks: [task({ indicators: [leaf({ id: 'above', kind: 'benchmark', key: true })] })] });
    const unit = slj({ plan: of, reports: filedAll('slj', 'hydropower', '2024-Q1', { above: '' }) });
    expect(unit).toMatchObject({ complete: null, rank: null, lines: [{ state: 'not_due' }] });
  });

  it('a figure shows the period of the report it is from', () => {
    const reports = [filed('slj', 'hydropower', '2024-02', { firms: '20' })];
    expect(slj({ reports })?.lines[0]).toMatchObject({ period: '2024-03', state: 'missing' });
    const carry = { ...JINYUN, reporting: { ...JINYUN.reporting, missing: 'carry' as const } };
    expect(slj({ reports, policy: carry })?.lines[0]).toMatchObject({ carried: { period: '2024-02' } });
  });
});

describe('case 11: the day that a figure stands at (数据截至)', () => {
  const FEBRUARY = '2024-02-29';
  const [later, sooner] = ['2024-04-02T01:00:00Z', '2024-03-30T01:00:00Z'];
  const admitted = (dataTo: string, at = later) => {
    const [of] = OF.tasks;
    if (!of) throw new Error('no task');
    const admission = {
      closesAt: '2025-01-15T01:00:00Z',
      hasUnit: () => true,
      task: () => ({ facts: factsOf(of), acts: [] }),
      window: () => windowOf(period('2024-03')),
    };
    const lines = [{ indicator: 'firms', value: '20', note: '', dataTo }];
    return admit(admission, { unit: 'slj', task: 'hydropower', period: '2024-03', lines }, at).map((r) => r.code);
  };
  const told = slj({
    reports: [filed('slj', 'hydropower', '2024-03', { firms: '20' }, { dataTo: { firms: FEBRUARY } })],
  });
  const line = told?.lines[0] as LineResult;

  it('may lie before the period’s end, and never after it nor after the report itself', () => {
    expect(admitted(FEBRUARY)).toEqual([]);
    expect(admitted('2024-03-31')).toEqual([]);
    expect(admitted('2024-04-01')).toEqual(['bad_data_day']);
    expect(admitted('1月底')).toEqual(['bad_data_day']);
    expect(admitted('2024-03-31', sooner)).toEqual(['bad_data_day']);
  });

  it('stays with the value in the review, and changes nothing of what it scores', () => {
    expect(line).toMatchObject({ value: '20', dataTo: FEBRUARY, state: 'behind' });
    const plainly = slj({ reports: [filed('slj', 'hydropower', '2024-03', { firms: '20' })] });
    expect(plainly?.score).toBe(told?.score);
    const last = { dataTo: { firms: '2024-03-31' } };
    const newest = slj({ reports: [filed('slj', 'hydropower', '2024-03', { firms: '20' }, last)] });
    expect(newest?.lines[0]).not.toHaveProperty('dataTo');
  });

  it('is printed beside it: in the bulletin, on the worksheet, by why', () => {
    const input = may({ standings: [{ ...line, unit: 'slj' }] });
    const page = read(bulletinDocument(definition(OF), '2024-03', 'bulletin', 3, input));
    expect(page).toContain('20 数据截至2024年2月29日');
    expect(howComputed(leaf({ key: true }), line, '2024-03-31')).toContain('；数据截至2024年2月29日');
    expect(notesText({ say: speaker('zh') } as Terminal, line, (post) => post)).toEqual(['数据截至 2024-02-29']);
  });
});

describe('case 12: a correction after a review', () => {
  const reports = filedAll('slj', 'hydropower', '2024-Q1', { firms: '10' });
  const LATER = '2024-05-20T01:00:00Z';
  const corrected = filed('slj', 'hydropower', '2024-03', { firms: '60' }, { version: 2, receivedAt: LATER });
  const all = [...reports, corrected];

  it('leaves the frozen review as it was, and stands beside it with its reason', () => {
    expect(slj({ reports: all })?.score).toBe(slj({ reports })?.score);
    const handed = all.map((v) => ({ ...v, by: 'slj-reporter', reason: v.version === 2 ? '统计口径更正' : '' }));
    const { freezeAt } = reviewInput('2024-Q1');
    expect(amendments(handed, freezeAt, 'submitted')).toMatchObject([
      { frozen: '10', value: '60', reason: '统计口径更正' },
    ]);
  });

  it('as a new version says which units it changes, and withdraws or adds what followed', () => {
    const amended = [{ task: 'hydropower', unit: 'slj', period: '2024-03', until: '2024-06-01T01:00:00Z' }];
    const [before, after] = [[], amended].map((a) =>
      computeReview(reviewInput('2024-Q1', { plan: OF, reports: all, amended: a })),
    );
    if (!before || !after) throw new Error('nothing computed');
    expect(changedUnits(before, after).map((c) => c.unit)).toContain('slj');
    const interview = { id: '2024-Q1.slj.interview', unit: 'slj', kind: 'interview', rule: 'consequences[1]' } as const;
    const praise = {
      ...interview,
      id: '2024-Q1.slj.commendation',
      kind: 'commendation',
      rule: 'consequences[0]',
      due: null,
      provisional: false,
    } as const;
    expect(consequenceChanges([interview], [praise])).toEqual({ withdrawn: [interview], added: [praise] });
  });

  it('is proposed by one and approved by another, and only of what is published', () => {
    const approve = { ask: 'approve_correction', key: 'k', actor: 'office', at: LATER } as const;
    expect(correctionFault({ number: 1, version: 1, proposedBy: 'office' }, approve)).toBe('four_eyes');
    expect(correctionFault({ number: 1, version: 0, proposedBy: null }, approve)).toBe('not_published');
  });
});

describe('case 13: late, missing, returned and reported zero', () => {
  const first = filed('slj', 'hydropower', '2024-03', { firms: '0' });
  const before = ['2024-01', '2024-02'].map((of) => filed('slj', 'hydropower', of, { firms: '0' }));
  const { deadline } = windowOf(period('2024-03'));
  const kinds = (...march: (typeof first)[]) => slj({ reports: [...before, ...march] })?.deducted.map((d) => d.kind);

  it('are four different facts', () => {
    expect(kinds()).toEqual(['missing']);
    expect(kinds({ ...first, receivedAt: deadline })).toEqual(['late']);
    expect(kinds({ ...first, returnedAt: '2024-04-02T02:00:00Z' })).toEqual(['returned']);
    expect(kinds(first)).toEqual([]);
    expect(slj({ reports: [...before, first] })?.lines[0]).toMatchObject({ value: '0', state: 'behind' });
    expect(slj({ reports: before })?.lines[0]).toMatchObject({ value: null, state: 'missing' });
  });

  it('a deadline ends the day in Shanghai, at 16:00 of the same day in UTC; received at it is late', () => {
    expect(deadline).toBe('2024-04-03T16:00:00Z');
    expect(kinds({ ...first, receivedAt: '2024-04-03T15:59:59Z' })).toEqual([]);
  });
});

describe('case 14: working days of 2024', () => {
  it.each([
    ['2024-04-02', { working_days: 5 }, '2024-04-10'],
    ['2024-04-26', { working_days: 5 }, '2024-05-07'],
    ['2024-09-27', { working_days: 5 }, '2024-10-10'],
    ['2024-04-16', { days: 15 }, '2024-05-06'],
    ['2024-02-08', { working_days: 1 }, '2024-02-09'],
  ])('%s + %j is %s', (from, offset, expected) => {
    expect(offsetDay(cn, from, offset)).toEqual({ day: expected, provisional: false });
  });
});

describe('case 15: a year that is not announced yet', () => {
  const unknown = { id: 'cn', years: cn.years.filter((y) => y.year !== '2024') };

  it('knows week-ends only, and everything computed from it is provisional', () => {
    expect(offsetDay(unknown, '2024-04-26', { working_days: 5 })).toEqual({ day: '2024-05-03', provisional: true });
    const entries = timetable(plan(), JINYUN, unknown);
    expect(
      entries.filter((e) => e.kind === 'deadline' && (e.period ?? '') < '2024-12').every((e) => e.provisional),
    ).toBe(true);
  });

  it('becomes firm when the notice comes', () => {
    const deadlines = timetable(plan(), JINYUN, cn).filter((e) => e.kind === 'deadline');
    expect(deadlines.filter((e) => (e.period ?? '') < '2024-12').some((e) => e.provisional)).toBe(false);
  });
});
