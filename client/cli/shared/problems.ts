import type { Problem } from '../../intake/problem.ts';
import { problemLine } from '../../messages/problem-line.ts';
import type { Terminal } from './terminal.ts';

/** Tells every problem at once; as JSON where that was asked for. */
export function tellProblems(terminal: Terminal, problems: readonly Problem[]): void {
  const lines = problems.map((p) => problemLine(terminal.say, p));
  if (terminal.json) {
    terminal.out(JSON.stringify({ problems: problems.map((p, i) => ({ ...p, message: lines[i] })) }, null, 2));
    return;
  }
  for (const line of lines) terminal.err(`${line}\n`);
  terminal.err(`${terminal.say('problems.count', { count: problems.length })}\n`);
}
