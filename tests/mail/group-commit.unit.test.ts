import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createGroupCommit } from '../../activities/mail/group-commit.ts';

/** A commit whose writes end when the test says so. */
function gate() {
  const batches: number[][] = [];
  const ends: ((error?: Error) => void)[] = [];
  const commit = createGroupCommit<number>((items) => {
    batches.push([...items]);
    return new Promise((resolve, reject) => ends.push((error) => (error ? reject(error) : resolve())));
  });
  const end = async (error?: Error) => {
    ends.shift()?.(error);
    await setImmediate();
  };
  return { batches, commit, end };
}

describe('a group commit', () => {
  it('writes what arrives together in one go', async () => {
    const { batches, commit, end } = gate();
    const all = Promise.all([1, 2, 3].map(commit));
    await setImmediate();
    await end();
    await all;
    expect(batches).toEqual([[1, 2, 3]]);
  });

  it('gathers what arrives while it writes for the next write, and writes one at a time', async () => {
    const { batches, commit, end } = gate();
    const first = commit(1);
    await setImmediate();
    const rest = [commit(2), commit(3)];
    await setImmediate();
    expect(batches).toEqual([[1]]);
    await end();
    await first;
    expect(batches).toEqual([[1], [2, 3]]);
    await end();
    await Promise.all(rest);
  });

  it('answers each caller when its own item is written, not before', async () => {
    const { commit, end } = gate();
    const done: number[] = [];
    const all = [1, 2].map(async (n) => {
      if (n === 2) await setImmediate();
      await commit(n);
      done.push(n);
    });
    await setImmediate();
    await setImmediate();
    expect(done).toEqual([]);
    await end();
    expect(done).toEqual([1]);
    await end();
    await Promise.all(all);
    expect(done).toEqual([1, 2]);
  });

  it('fails the items of a write that fails, and goes on with the next', async () => {
    const { batches, commit, end } = gate();
    const lost = expect(commit(1)).rejects.toThrow('away');
    await setImmediate();
    const next = commit(2);
    await end(new Error('away'));
    await lost;
    await end();
    await next;
    expect(batches).toEqual([[1], [2]]);
  });

  it('goes on after a failure that nobody waited behind', async () => {
    const { batches, commit, end } = gate();
    const lost = expect(commit(1)).rejects.toThrow('away');
    await setImmediate();
    await end(new Error('away'));
    await lost;
    const next = commit(2);
    await setImmediate();
    await end();
    await next;
    expect(batches).toEqual([[1], [2]]);
  });
});
