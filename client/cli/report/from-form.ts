import { basename, extname } from 'node:path';
import type { Answered } from '../../api/described.ts';
import { BadInput, type Problem } from '../../intake/problem.ts';
import { sayCode } from '../../messages/catalogue.ts';
import type { FormAnswer } from '../../operations/hand-in-form.ts';
import type { Api } from '../remote/api.ts';
import type { Terminal } from '../shared/terminal.ts';

/** True for a unit's form; a script of reports is a CSV whose first column is `at`. */
export function isForm(file: string, bytes: Uint8Array): boolean {
  if (extname(file).toLowerCase() !== '.csv') return true;
  return !/^(\ufeff)?at,/.test(new TextDecoder().decode(bytes.subarray(0, 16)));
}

/** Whose form it is; the period where the form has none, and why it corrects what was said before. */
interface Sending {
  readonly cycle: string;
  readonly unit: string;
  readonly period?: string;
  readonly reason?: string;
  readonly attach?: readonly string[];
  readonly dataTo?: string | undefined;
}

/** Evidence proves one report, and data stand at a day of one report, not all of a form. */
function conflict(file: string, a: '--attach' | '--data-to'): Problem {
  return { file, line: null, path: '', code: 'option_conflict', params: { a, b: '--file' } };
}

/** Hands a unit's form in; what became of each of its reports. */
export async function sendForm(
  api: Api,
  { cycle, unit, period, reason, attach, dataTo }: Sending,
  file: string,
  bytes: Uint8Array,
): Promise<Answered<'handInForm'>> {
  if (attach) throw new BadInput([conflict(file, '--attach')]);
  if (dataTo) throw new BadInput([conflict(file, '--data-to')]);
  const query = { name: basename(file), ...(period ? { period } : {}), ...(reason ? { reason } : {}) };
  return api.upload('/cycles/{cycle}/units/{unit}/form', { cycle, unit }, query, bytes);
}

/** What was taken and what was not, report by report, each refusal with its cell; then how many of each. */
export function formText({ say }: Terminal, answers: readonly FormAnswer[]): string {
  const lines = answers.flatMap(({ task, period, rows, status, version, late, refusals }) => [
    say(late ? 'form.taken_late' : `form.${status}`, { task, period, rows: rowsText(rows), version: version ?? 1 }),
    ...refusals.map(
      ({ cell, code, subject }) => `  ${cell === null ? '' : `${cell} `}${sayCode(say, 'refusal', code, { subject })}`,
    ),
  ]);
  const count = (...of: FormAnswer['status'][]) => answers.filter((a) => of.includes(a.status)).length;
  const counts = {
    taken: count('taken', 'received', 'drafted'),
    unchanged: count('unchanged'),
    empty: count('empty'),
    refused: count('refused'),
  };
  return [...lines, say('form.counts', counts)].join('\n');
}

function rowsText(rows: readonly number[]): string {
  const [first, last] = [rows[0], rows.at(-1)];
  return first === last ? `${first}` : `${first}–${last}`;
}
