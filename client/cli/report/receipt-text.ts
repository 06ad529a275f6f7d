import { sayCode } from '../../messages/catalogue.ts';
import { refusalLine } from '../../messages/refusal-line.ts';
import { when } from '../../messages/when.ts';
import type { Refused } from '../../operations/errors.ts';
import type { HandedInAnswer } from '../../operations/hand-in-report.ts';
import type { Served } from '../../operations/serve-both.ts';
import type { Terminal } from '../shared/terminal.ts';

/** Which report was handed in. */
interface Handed {
  readonly task: string;
  readonly period: string;
}

/** Why nothing was taken. */
interface NotTaken {
  readonly status: 'refused';
  readonly refusals: readonly Refused[];
}

/** What became of it, or of the lines of a file that belong to no report. */
export type Told =
  | (Handed & ((HandedInAnswer & { readonly served?: readonly Served[] }) | NotTaken))
  | (NotTaken & { readonly task: null; readonly period: null });

/** The refusals of a report with the lines of its file; of the whole report, its first line (formats.md, Reports script). */
export function placed(refusals: readonly Refused[], lines: readonly number[]): Refused[] {
  return refusals.map((refused) => ({ ...refused, line: lines[refused.line ?? 0] ?? null }));
}

/** What is taken once a reason is given. */
const ASK_WHY: readonly string[] = ['reason_needed', 'unit_slip'];

/** What became of a report that was handed in, and what it corrects. */
export function receiptText(terminal: Terminal, answer: Told): string {
  const { say } = terminal;
  if (answer.status === 'refused') {
    const { task, period, refusals } = answer;
    const head = task === null ? say('report.no_report') : say('report.refused', { task, period });
    const hint = refusals.some(({ code }) => ASK_WHY.includes(code)) ? [say('report.say_why')] : [];
    return [head, ...refusals.map((refused) => `  ${refusalLine(say, refused)}`), ...hint].join('\n');
  }
  return [takenText(terminal, answer), ...correctionText(terminal, answer), ...servedText(terminal, answer)].join('\n');
}

/** What became of the same figures in other cycles. */
function servedText({ say }: Terminal, { served = [] }: { readonly served?: readonly Served[] }): string[] {
  return served.flatMap((s) => [
    say('report.served', { cycle: s.cycle, task: s.task, status: say(`served.${s.status}`) }),
    ...(s.status === 'refused'
      ? s.refusals.map(({ code, subject }) => `    ${sayCode(say, 'refusal', code, { subject })}`)
      : []),
  ]);
}

function takenText({ say }: Terminal, answer: Handed & HandedInAnswer): string {
  const { task, period } = answer;
  if (answer.status === 'drafted') return say('report.drafted', { task, period, draft: answer.draft });
  const receipt = { task, period, key: answer.key, receivedAt: when(answer.receivedAt), version: answer.version ?? 1 };
  if (answer.status === 'received') return say('report.received', receipt);
  return say(answer.late ? 'report.taken_late' : 'report.taken', receipt);
}

/** A lowered cumulative value, a count in what may be another unit and a correction after a freeze are said aloud. */
function correctionText({ say }: Terminal, { lowered = [], slips = [], amends }: HandedInAnswer): string[] {
  return [
    ...lowered.map((l) => say('report.lowered', { ...l })),
    ...slips.map((s) =>
      say('report.unit_slip', { ...s, unit: s.unit ?? '-', period: s.period ?? say('column.target') }),
    ),
    ...(amends === undefined ? [] : [say('report.amends', { review: amends })]),
  ];
}
