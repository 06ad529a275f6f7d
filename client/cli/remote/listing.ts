import type { ListPath, Query, RowAt } from '../../api/described.ts';
import type { paths } from '../../api/schema.d.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import type { NameOf } from '../organisation/unit-names.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';
import { connect } from './connect.ts';
import { onlyCycle } from './only-cycle.ts';
import { unitNames } from './unit-names.ts';

/** What a list may be narrowed by. */
type NarrowedBy<Q> = [Q] extends [never] ? never : keyof Q & string;

/** Which rows are asked for: of which cycle, and by what else they are narrowed; an option without a value is a yes. */
type Asked<N extends string> = { readonly cycle?: string } & { readonly [K in N]?: string | boolean };

/**
 * A command that prints the rows kept under a path of a cycle, narrowed by the options that are named as in the list's
 * query: as a table, as one sentence where there are none, or as JSON where that is asked for.
 */
export function listing<P extends ListPath, N extends NarrowedBy<Query<paths[P]['get']>>>(
  path: P,
  by: readonly N[],
  none: MessageKey,
  text: (terminal: Terminal, rows: readonly RowAt<P>[], unitName: NameOf) => string,
): (terminal: Terminal, asked: Asked<N>) => Promise<ExitCode> {
  return async (terminal, asked) => {
    const cycle = await onlyCycle(terminal, asked.cycle);
    const api = await connect(terminal);
    const query = by.flatMap((name) => (asked[name] === undefined ? [] : [[name, String(asked[name])]]));
    const rows = await api.list(path, cycle, Object.fromEntries(query) as never);
    if (terminal.json) terminal.out(JSON.stringify(rows, null, 2));
    else if (rows.length === 0) terminal.out(terminal.say(none));
    else terminal.out(text(terminal, rows, await unitNames(api, cycle)));
    return EXIT.done;
  };
}
