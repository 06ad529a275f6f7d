import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Env } from '../../worker/config.ts';
import { operationError } from '../operations/errors.ts';
import { type Play, play } from './play.ts';
import { LIMITS, type RehearsalLimits, type RehearsalView, type RehearsalWish } from './rehearsal.ts';

/** The rehearsals of an installation: each in a process and a folder of its own, seen by whoever began it alone. */
export interface Rehearsals {
  /** Begins one; the same key of the same owner begins it once. Refused (409): `rehearsals_busy`. */
  readonly begin: (owner: string, key: string, wish: RehearsalWish) => Promise<RehearsalView>;
  readonly list: (owner: string) => readonly RehearsalView[];
  /** Refused: `unknown_rehearsal`. */
  readonly get: (owner: string, id: string) => RehearsalView;
  /** The folder with what came of it. Refused: `unknown_rehearsal`, `rehearsal_not_done`. */
  readonly results: (owner: string, id: string) => string;
  /** Ends it where it runs, and removes everything of it. */
  readonly remove: (owner: string, id: string) => Promise<void>;
  /** Ends and removes all of them. */
  readonly close: () => Promise<void>;
}

interface Kept {
  readonly owner: string;
  readonly key: string;
  readonly folder: string;
  readonly endsAt: number;
  view: RehearsalView;
  play: Play | null;
}

export interface RehearsalPlace {
  /** Removed with everything in it when the rehearsals are opened and closed. */
  readonly folder: string;
  readonly env: Env;
  readonly now: () => Date;
  readonly limits?: RehearsalLimits;
}

const SWEEP_MS = 600_000;

/** Opens the rehearsals over a folder; what an earlier server left there is removed. */
export async function openRehearsals({ folder, env, now, limits = LIMITS }: RehearsalPlace): Promise<Rehearsals> {
  await rm(folder, { recursive: true, force: true });
  const all = new Map<string, Kept>();
  const known = (owner: string, id: string) => {
    const kept = all.get(id);
    if (kept?.owner !== owner) throw operationError('not_found', 'unknown_rehearsal', id);
    return kept;
  };
  const forget = async ({ view: { id }, ...kept }: Kept) => {
    all.delete(id);
    kept.play?.end();
    await kept.play?.ended;
    await rm(kept.folder, { recursive: true, force: true, maxRetries: 3 });
  };
  const sweep = async () => {
    for (const kept of outlived([...all.values()], limits, now())) await forget(kept);
  };
  const sweeping = setInterval(() => void sweep().catch(() => {}), SWEEP_MS).unref();
  return {
    begin: async (owner, key, wish) => {
      const same = [...all.values()].find((kept) => kept.owner === owner && kept.key === key);
      if (same) return same.view;
      refuseBusy([...all.values()], owner, limits);
      const begun = newlyKept(owner, key, wish, folder, now(), limits);
      all.set(begun.view.id, begun);
      await sweep();
      await start(begun, wish, limits, env).catch(async (error) => {
        await forget(begun);
        throw error;
      });
      if (!all.has(begun.view.id)) begun.play?.end();
      return begun.view;
    },
    list: (owner) => [...all.values()].flatMap((kept) => (kept.owner === owner ? [kept.view] : [])).toReversed(),
    get: (owner, id) => known(owner, id).view,
    results: (owner, id) => {
      const { view, folder: own } = known(owner, id);
      if (view.status !== 'done') throw operationError('conflict', 'rehearsal_not_done', view.title);
      return own;
    },
    remove: (owner, id) => forget(known(owner, id)),
    close: async () => {
      clearInterval(sweeping);
      for (const kept of [...all.values()]) await forget(kept);
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function newlyKept(
  owner: string,
  key: string,
  { title, seed, startedAt }: RehearsalWish,
  folder: string,
  now: Date,
  { keptFor }: RehearsalLimits,
): Kept {
  const id = randomUUID();
  const view = { id, title, seed, startedAt, status: 'running', done: 0, total: 0 } as const;
  return { owner, key, folder: join(folder, id), endsAt: now.getTime() + keptFor, view, play: null };
}

function refuseBusy(all: readonly Kept[], owner: string, { atOnce }: RehearsalLimits): void {
  const running = all.filter(({ view }) => view.status === 'running');
  if (running.length < atOnce && !running.some((kept) => kept.owner === owner)) return;
  throw operationError('conflict', 'rehearsals_busy', String(atOnce));
}

/** What is kept no longer: what is too old, and the oldest of what is too many. */
function outlived(all: readonly Kept[], { kept: most }: RehearsalLimits, now: Date): readonly Kept[] {
  const ended = all.filter(({ view }) => view.status !== 'running');
  return ended.filter(({ endsAt }, index) => endsAt < now.getTime() || index < all.length - most);
}

/** Plays it, notes how far it has come and how it ended; it has its time and no more. */
async function start(kept: Kept, wish: RehearsalWish, limits: RehearsalLimits, env: Env): Promise<void> {
  const note = (more: Partial<RehearsalView>) => {
    kept.view = { ...kept.view, ...more };
  };
  const under = await play(kept.folder, wish, limits, env, (done, total) => note({ done, total }));
  kept.play = under;
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    under.end();
  }, limits.milliseconds);
  void under.ended.then((code) => {
    clearTimeout(timer);
    const failed = isLate ? 'too_long' : 'failed';
    note({ status: code === 0 ? 'done' : failed });
  });
}
