import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { takeTurns } from '../../../activities/take-turns.ts';
import { BadInput, type Problem } from '../../intake/problem.ts';
import { type Grid, LIMITS } from '../../intake/sheet/grid.ts';

/** What the child is asked and what it answers. */
export interface Asked {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type Told =
  | { readonly grids: readonly Grid[] }
  | {
      readonly refused: {
        readonly code: string;
        readonly sheet: string | null;
        readonly cell: string | null;
        readonly params: Readonly<Record<string, string>>;
      };
    };

/** What a file may cost to be read before its process is killed. */
export interface Allowance {
  readonly ms: number;
  readonly heapMb: number;
  readonly residentMb: number;
}

const ALLOWANCE: Allowance = { ms: 10_000, heapMb: 256, residentMb: 512 };
const CHILD = fileURLToPath(new URL('./child.js', import.meta.url));
const PAGE = 4096;
const LOOK_EVERY_MS = 25;
const inTurn = takeTurns(2);

/**
 * Reads a workbook (`.xlsx`, `.xls`) or a CSV file in a process of its own, which is killed when it takes longer than
 * ten seconds or more than 512 MB; two at a time. Throws `BadInput` with the sheet and cell of what is refused.
 */
export async function readWorkbook(name: string, bytes: Uint8Array, allowance = ALLOWANCE): Promise<readonly Grid[]> {
  if (bytes.byteLength > LIMITS.bytes) {
    throw new BadInput([problem(name, 'file_too_large', null, null, { limit: String(LIMITS.bytes) })]);
  }
  const told = await inTurn(() => askChild({ name, bytes }, allowance));
  if ('grids' in told) return told.grids;
  const { code, sheet, cell, params } = told.refused;
  throw new BadInput([problem(name, code, sheet, cell, params)]);
}

function problem(
  file: string,
  code: string,
  sheet: string | null,
  cell: string | null,
  params: Problem['params'],
): Problem {
  return { file, line: null, path: sheet === null ? '' : cell === null ? sheet : `${sheet}!${cell}`, code, params };
}

function askChild(asked: Asked, { ms, heapMb, residentMb }: Allowance): Promise<Told> {
  const child = fork(CHILD, [], {
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${heapMb}`],
    env: { TZ: 'UTC' },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve) => {
    const settle = (told: Told) => {
      clearTimeout(timer);
      clearInterval(look);
      child.removeAllListeners();
      child.on('error', () => {});
      child.kill('SIGKILL');
      resolve(told);
    };
    const timer = setTimeout(() => settle(refused('workbook_too_slow')), ms);
    const look = setInterval(async () => {
      if ((await residentMbOf(child)) > residentMb) settle(refused('workbook_too_heavy'));
    }, LOOK_EVERY_MS);
    child.once('message', (told: Told) => settle(told));
    child.once('error', () => settle(refused('workbook_too_heavy')));
    child.once('exit', () => settle(refused('workbook_too_heavy')));
    child.send(asked, () => {});
  });
}

function refused(code: string): Told {
  return { refused: { code, sheet: null, cell: null, params: {} } };
}

/** What a process holds in memory; where the system does not tell, its heap limit stands alone. */
async function residentMbOf({ pid }: ChildProcess): Promise<number> {
  const statm = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '0 0');
  return (Number(statm.split(' ')[1]) * PAGE) / 1_048_576;
}
