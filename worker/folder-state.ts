import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../activities/backup/whole-file.ts';
import { RecordUnfit } from '../activities/record-unfit.ts';
import type { Env } from './config.ts';

/** Where the record of a data folder has gone: the database without its password, and when. */
export interface Moved {
  readonly to: string;
  readonly at: string;
}

/** The record of a data folder has moved to a database; what stands in the folder is history. */
export class MovedAway extends Error {
  readonly folder: string;
  readonly moved: Moved;

  constructor(folder: string, moved: Moved) {
    super(`the record of ${folder} has moved to ${moved.to}`);
    this.name = 'MovedAway';
    this.folder = folder;
    this.moved = moved;
  }
}

const MOVED = 'moved.json';
const UNFINISHED = 'unfinished.json';

/** Refuses a folder that must not be started: its record has moved away, or half a restored one stands in it. */
export async function refuseFolder(folder: string, env: Env): Promise<void> {
  const unfinished = await unfinishedIn(folder);
  if (unfinished !== null) throw new RecordUnfit({ fits: 'unfinished', what: unfinished });
  const moved = await movedFrom(folder);
  if (moved && !env.DATABASE_URL) throw new MovedAway(folder, moved);
}

/** Where a folder's record has gone, or null. */
export function movedFrom(folder: string): Promise<Moved | null> {
  return readFile(join(folder, MOVED), 'utf8').then(JSON.parse, () => null);
}

/** Marks a folder's record as moved, on the disk before it returns. */
export function markMoved(folder: string, moved: Moved): Promise<void> {
  return keep(join(folder, MOVED), JSON.stringify(moved));
}

/** The command that a restore into a folder was cut short in, or null. */
export function unfinishedIn(folder: string): Promise<string | null> {
  return readFile(join(folder, UNFINISHED), 'utf8').catch(() => null);
}

/** Marks a folder as being restored into, by the command that does it. */
export function markUnfinished(folder: string, command: string): Promise<void> {
  return keep(join(folder, UNFINISHED), command);
}

/** The folder is whole. */
export function markWhole(folder: string): Promise<void> {
  return rm(join(folder, UNFINISHED), { force: true });
}

async function keep(file: string, text: string): Promise<void> {
  async function* bytes() {
    yield Buffer.from(text);
  }
  await writeWhole(file, bytes(), async () => {});
}
