import { describe, expect, it } from 'vitest';
import { exact, ONE, six } from '../../../workflows/rules/decimal.ts';
import { compositeOutcome, type Part } from '../../../workflows/rules/indicator/composite.ts';
import { NOT_DUE } from '../../../workflows/rules/indicator/leaf.ts';

/** A part that is wholly due with this completion, which is also its performance. */
const part = (id: string, share: string, complete = exact(share).compare(1) >= 0): Part => ({
  id,
  outcome: {
    schedule: ONE,
    completion: exact(share),
    performance: exact(share),
    complete,
    state: complete ? 'on_schedule' : 'behind',
  },
});
const missing = (id: string): Part => ({
  id,
  outcome: { schedule: ONE, completion: null, performance: exact(0), complete: false, state: 'missing' },
});
const notDue = (id: string): Part => ({ id, outcome: NOT_DUE });
const all = (...parts: Part[]) => compositeOutcome({ kind: 'all_of' }, parts);
const any = (...parts: Part[]) => compositeOutcome({ kind: 'any_of' }, parts);

describe('a target of which every part must be reached', () => {
  it('is complete when all its parts are, and stands as its weakest', () => {
    const outcome = all(part('firms', '1.2'), part('growth', '1'));
    expect(outcome).toMatchObject({ complete: true, state: 'on_schedule', decidedBy: 'growth' });
    expect(six(outcome.performance ?? exact(-1))).toBe('1.000000');
  });

  it('is behind when one part is, and takes all its figures from that part', () => {
    const outcome = all(part('firms', '1'), part('growth', '0.4'), part('projects', '0.7'));
    expect(outcome).toMatchObject({ complete: false, state: 'behind', decidedBy: 'growth' });
    expect([outcome.schedule, outcome.completion].map((x) => six(x ?? exact(-1)))).toEqual(['1.000000', '0.400000']);
  });

  it('is missing when the part that decides is', () => {
    expect(all(part('firms', '1'), missing('growth'))).toMatchObject({ state: 'missing', decidedBy: 'growth' });
  });

  it('is decided, of equal parts, by the incomplete one', () => {
    expect(all(part('firms', '1', true), part('growth', '1', false)).decidedBy).toBe('growth');
    expect(all(part('growth', '1', false), part('firms', '1', true)).decidedBy).toBe('growth');
  });

  it('is decided, of parts equal in all, by the first', () => {
    expect(all(part('firms', '0.4'), part('growth', '0.4')).decidedBy).toBe('firms');
  });

  it('is behind when the part that decides is complete and another is not', () => {
    const capped = part('firms', '0.9', true);
    expect(all(capped, part('growth', '1', false))).toMatchObject({
      complete: false,
      state: 'behind',
      decidedBy: 'firms',
    });
  });
});

describe('a target of which one part is enough', () => {
  it('is complete by one part though the others are at nothing', () => {
    const outcome = any(part('firms', '0'), part('projects', '0'), part('growth', '1'));
    expect(outcome).toMatchObject({ complete: true, state: 'on_schedule', decidedBy: 'growth' });
  });

  it('stands as its strongest part', () => {
    const outcome = any(part('firms', '0.4'), part('growth', '0.7'));
    expect(outcome).toMatchObject({ complete: false, state: 'behind', decidedBy: 'growth' });
    expect(six(outcome.performance ?? exact(-1))).toBe('0.700000');
  });

  it('is ahead when the part that decides is', () => {
    expect(any(part('firms', '0.4'), part('growth', '1.1')).state).toBe('ahead');
  });

  it('is decided, of equal parts, by the complete one', () => {
    expect(any(part('firms', '1', false), part('growth', '1', true)).decidedBy).toBe('growth');
    expect(any(part('growth', '1', true), part('firms', '1', false)).decidedBy).toBe('growth');
  });

  it('is decided, of parts equal in all, by the first', () => {
    expect(any(part('firms', '1'), part('growth', '1')).decidedBy).toBe('firms');
  });

  it('is missing only when every part is', () => {
    expect(any(missing('firms'), missing('growth'))).toMatchObject({ state: 'missing', decidedBy: 'firms' });
    expect(any(missing('firms'), part('growth', '0.1')).state).toBe('behind');
  });
});

describe('parts that are not due', () => {
  it('are left out', () => {
    expect(all(notDue('plan'), part('firms', '1'))).toMatchObject({ complete: true, decidedBy: 'firms' });
    expect(any(notDue('plan'), part('firms', '0.4'))).toMatchObject({ state: 'behind', decidedBy: 'firms' });
  });

  it.each([
    ['all_of', all],
    ['any_of', any],
  ])('make %s not due when there are no others', (_, of) => {
    expect(of(notDue('plan'), notDue('firms'))).toEqual(NOT_DUE);
  });
});
