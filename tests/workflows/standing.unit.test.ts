import { describe, expect, it } from 'vitest';
import { createStanding, type Stands } from '../../workflows/standing.ts';

interface Count {
  readonly number: number;
  readonly sum: number;
}
const NONE: Stands<Count, Count> = { state: { number: 0, sum: 0 } };
const event = (number: number, sum: number): Count => ({ number, sum });

/** Counts what it has not counted yet, as every fold of the record does. */
const open = (from = NONE) =>
  createStanding(from, (state: Count, next: Count) =>
    next.number <= state.number ? state : { number: next.number, sum: state.sum + next.sum },
  );

describe('where an entity stands', () => {
  it('goes on with what it decided, before the record shows it', () => {
    const standing = open();
    standing.foresee('a', event(1, 10));
    standing.foresee('b', event(2, 5));
    expect(standing.state()).toEqual({ number: 2, sum: 15 });
    expect(standing.before('b')).toEqual({ number: 1, sum: 10 });
    expect(standing.before('another')).toEqual(standing.state());
  });

  it('is the same after it was laid down and taken up again', () => {
    const standing = open();
    standing.foresee('a', event(1, 10));
    const again = open(standing.stands());
    expect(again.state()).toEqual(standing.state());
    expect(again.ahead()).toEqual(standing.ahead());
  });

  it('is what the record shows, once it shows all of it', () => {
    const standing = open();
    standing.foresee('a', event(1, 10));
    standing.confirm(standing.state(), [event(2, 1)]);
    expect(standing.stands()).toEqual({ state: { number: 2, sum: 11 } });
  });

  it('forgets what the record shows otherwise', () => {
    const standing = open();
    standing.foresee('a', event(1, 10));
    standing.see([event(1, 7)]);
    expect(standing.stands()).toEqual({ state: { number: 1, sum: 7 } });
  });

  it('keeps what it decided when it is told what it knows', () => {
    const standing = open();
    standing.see([event(1, 7)]);
    standing.foresee('a', event(2, 10));
    standing.hear([event(1, 7)]);
    expect(standing.state()).toEqual({ number: 2, sum: 17 });
  });

  it('knows all that the record showed, though it was told some of it meanwhile', () => {
    const standing = open();
    standing.foresee('a', event(1, 10));
    standing.foresee('b', event(2, 5));
    const asked = standing.state();
    standing.hear([event(1, 10)]);
    standing.confirm(asked, [event(3, 1)]);
    expect(standing.stands()).toEqual({ state: { number: 3, sum: 16 } });
  });

  it('goes back to where it stood before a key, and leaves out what came after it', () => {
    const standing = open();
    standing.foresee('a', event(1, 10));
    standing.foresee('b', event(2, 5));
    standing.foresee('c', event(3, 1));
    standing.backTo('b');
    expect(standing.state()).toEqual({ number: 1, sum: 10 });
    expect(standing.ahead().map((a) => a.key)).toEqual(['a']);
  });
});
