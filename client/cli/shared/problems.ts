import type { Problem } from '../../intake/problem.ts';
import { sayCode } from '../../messages/catalogue.ts';
import type { Terminal } from './terminal.ts';

/** One line a problem: file, line, path, and what was expected. */
export function problemLine(terminal: Terminal, problem: Problem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
  const message = sayCode(terminal.say, 'problem', problem.code, problem.params);
  return problem.path ? `${place}: ${problem.path}: ${message}` : `${place}: ${message}`;
}

/** Tells every problem at once; as JSON where that was asked for. */
export function tellProblems(terminal: Terminal, problems: readonly Problem[]): void {
  const lines = problems.map((p) => problemLine(terminal, p));
  if (terminal.json) {
    terminal.out(JSON.stringify({ problems: problems.map((p, i) => ({ ...p, message: lines[i] })) }, null, 2));
    return;
  }
  for (const line of lines) terminal.err(`${line}\n`);
  terminal.err(`${terminal.say('problems.count', { count: problems.length })}\n`);
}
