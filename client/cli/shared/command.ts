import type { Command } from 'commander';
import type { ExitCode, Terminal } from './terminal.ts';

/** Adds a command to the program; `done` takes its exit code. */
export type AddCommand = (program: Command, terminal: Terminal, done: (code: ExitCode) => void) => void;
