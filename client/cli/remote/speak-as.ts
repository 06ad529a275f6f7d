import type { Terminal } from '../shared/terminal.ts';
import type { Api } from './api.ts';
import { connect } from './connect.ts';
import { onlyCycle } from './only-cycle.ts';
import { tokenFor } from './token-for.ts';

/** As whom one speaks, and of which cycle. */
interface As {
  readonly cycle?: string;
  readonly as?: string;
}

/** The server, spoken to as a post of a cycle where one is named, and that cycle: the named one, or the only one. */
export async function speakAs(terminal: Terminal, { cycle: named, as }: As): Promise<{ cycle: string; api: Api }> {
  const cycle = await onlyCycle(terminal, named);
  if (as) await tokenFor(terminal, cycle, as);
  return { cycle, api: await connect(terminal, cycle, as) };
}
