import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { businessTime, type Clock } from '../workflows/contract/clock.ts';
import type { Instant } from '../workflows/rules/time/instant.ts';
import type { InstallationClock } from './installation.ts';

/** A clock that can be paused, moved forward and sped up, and that stands still while the product is stopped. */
export interface SampleClock extends InstallationClock {
  readonly set: (at: Instant, speed: number) => Clock;
  readonly save: () => Promise<void>;
  readonly stop: () => void;
}

interface Kept {
  readonly now: Instant;
  readonly speed: number;
}

const SAVE_EVERY_MS = 1000;

/** Goes on from where the clock stood when the product was stopped; never before `notBefore`. */
export async function openSampleClock(folder: string, start: Kept, notBefore: Instant): Promise<SampleClock> {
  const file = join(folder, 'clock.json');
  const kept: Kept = await readFile(file, 'utf8').then(JSON.parse, () => start);
  let clock: Clock = { origin: kept.now > notBefore ? kept.now : notBefore, epoch: Date.now(), speed: kept.speed };
  const businessNow = () => businessTime(clock, Date.now());
  const write = async () => {
    await writeFile(`${file}.part`, JSON.stringify({ now: businessNow(), speed: clock.speed }));
    await rename(`${file}.part`, file);
  };
  // One after another: two at once would take the part-written file from under each other.
  let saved: Promise<unknown> = Promise.resolve();
  const save = () => {
    const next = saved.then(write);
    saved = next.catch(() => undefined);
    return next;
  };
  await save();
  const timer = setInterval(() => void save().catch(() => undefined), SAVE_EVERY_MS);
  return {
    clock: () => clock,
    businessNow,
    set: (at, speed) => {
      clock = { origin: at, epoch: Date.now(), speed };
      return clock;
    },
    save,
    stop: () => clearInterval(timer),
  };
}
