import { resolve } from 'node:path';
import type { Terminal } from '../shared/terminal.ts';

/** The data folder of the installation on this machine: DUBAN_HOME, or `.duban` here. */
export function dataFolder(terminal: Pick<Terminal, 'env'>): string {
  return resolve(terminal.env.DUBAN_HOME || '.duban');
}
