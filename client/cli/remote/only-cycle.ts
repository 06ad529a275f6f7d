import { operationError } from '../../operations/errors.ts';
import type { Terminal } from '../shared/terminal.ts';
import { connect } from './connect.ts';

/** The cycle that was named, or the only one there is. */
export async function onlyCycle(terminal: Terminal, named?: string): Promise<string> {
  if (named !== undefined) return named;
  const cycles = await (await connect(terminal)).get('/cycles', {});
  const [first, ...others] = cycles;
  if (first && others.length === 0) return first.cycle;
  throw operationError('not_found', first ? 'name_the_cycle' : 'no_cycle', cycles.map((c) => c.cycle).join(' '));
}
