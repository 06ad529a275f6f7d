import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openSampleClock } from '../../worker/sample-clock.ts';

const START = { now: '2024-05-20T01:00:00Z', speed: 0 };

it('a clock that is set while it is being kept is kept as it was set', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'duban-clock-'));
  const clock = await openSampleClock(folder, START, START.now);
  try {
    const saves = Array.from({ length: 20 }, (_, day) => {
      clock.set(`2024-06-${day + 10}T01:00:00Z`, 0);
      return clock.save();
    });
    await Promise.all(saves);
    const kept = JSON.parse(await readFile(join(folder, 'clock.json'), 'utf8'));
    expect(kept).toEqual({ now: '2024-06-29T01:00:00Z', speed: 0 });
  } finally {
    clock.stop();
    await rm(folder, { recursive: true });
  }
});
