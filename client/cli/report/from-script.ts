import { BadInput } from '../../intake/problem.ts';
import { type ReportsScript, readReportsScript } from '../../intake/reports-script.ts';
import type { Api } from '../remote/api.ts';
import type { Told } from './receipt-text.ts';
import { type Proof, send } from './send.ts';

/** Reads a script of reports; what cannot be read as one is refused whole. */
export function readScript(file: string, bytes: Uint8Array): ReportsScript {
  const script = readReportsScript(file, bytes);
  if (!('reports' in script)) throw new BadInput(script);
  return script;
}

/**
 * Hands a script in report by report, each told as soon as it is known; last the lines that belong to no report. Every
 * refused line is told and none hides another (formats.md, Reports script).
 */
export async function sendScript(
  api: Api,
  cycle: string,
  { reports, badLines }: ReportsScript,
  proof: Proof,
  tell: (answer: Told) => void,
): Promise<Told[]> {
  const answers: Told[] = [];
  const told = (answer: Told) => {
    answers.push(answer);
    tell(answer);
  };
  for (const { report, lines } of reports) told(await send(api, cycle, { ...report, ...proof }, lines));
  if (badLines.length > 0) told(unread(badLines));
  return answers;
}

function unread(lines: readonly number[]): Told {
  const refusals = lines.map((line) => ({ line, code: 'bad_line', subject: '' }));
  return { task: null, period: null, status: 'refused', refusals };
}
