import { sayCode } from '../../messages/catalogue.ts';
import type { BallotsTaken } from '../../operations/ballots.ts';
import type { Terminal } from '../shared/terminal.ts';

/** Tells what came of ballots: how many were taken, and line by line the votes that were not. */
export function tellTaken(terminal: Terminal, { taken, left, number }: BallotsTaken): void {
  const { say } = terminal;
  if (terminal.json) {
    terminal.out(JSON.stringify({ number, taken, left }));
    return;
  }
  terminal.out(say('round.taken', { taken, left: left.length }));
  for (const { line, code, subject } of left) {
    terminal.out(`  ${say('failure.at_line', { line: line ?? 0 })}${sayCode(say, 'refusal', code, { subject })}`);
  }
}
