import type { paths } from '../../api/schema.d.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import type { NameOf } from '../organisation/unit-names.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';
import { connect } from './api.ts';
import { onlyCycle } from './only-cycle.ts';
import type { RowOf } from './told.ts';
import { unitNames } from './unit-names.ts';

/** Which rows are asked for: of which cycle, and by what else they are narrowed. */
interface Asked {
  readonly cycle?: string;
  readonly unit?: string;
  readonly period?: string;
  /** What has come to its end too. */
  readonly all?: boolean;
}

/**
 * A command that prints the rows kept under a path of a cycle: as a table, as one sentence where there are none, or as
 * JSON where that is asked for.
 */
export function listing<P extends keyof paths>(
  path: P,
  none: MessageKey,
  text: (terminal: Terminal, rows: readonly RowOf<P>[], unitName: NameOf) => string,
): (terminal: Terminal, asked: Asked) => Promise<ExitCode> {
  return async (terminal, { cycle: named, unit, period, all }) => {
    const cycle = await onlyCycle(terminal, named);
    const api = await connect(terminal);
    const rows = await api.list(path, cycle, { unit, period, all: all ? 'true' : undefined });
    if (terminal.json) terminal.out(JSON.stringify(rows, null, 2));
    else if (rows.length === 0) terminal.out(terminal.say(none));
    else terminal.out(text(terminal, rows, await unitNames(api, cycle)));
    return EXIT.done;
  };
}
