import type { MessageKey } from '../../messages/catalogue.ts';
import type { NameOf } from '../organisation/unit-names.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';
import { connect } from './api.ts';
import { onlyCycle } from './only-cycle.ts';
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
export function listing<T>(
  path: string,
  none: MessageKey,
  text: (terminal: Terminal, rows: readonly T[], unitName: NameOf) => string,
): (terminal: Terminal, asked: Asked) => Promise<ExitCode> {
  return async (terminal, { cycle: named, unit, period, all }) => {
    const cycle = await onlyCycle(terminal, named);
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries({ unit, period, all })) if (value) query.set(name, String(value));
    const api = await connect(terminal);
    const rows = await api.get<T[]>(`/cycles/${cycle}/${path}?${query}`);
    if (terminal.json) terminal.out(JSON.stringify(rows, null, 2));
    else if (rows.length === 0) terminal.out(terminal.say(none));
    else terminal.out(text(terminal, rows, await unitNames(api, cycle)));
    return EXIT.done;
  };
}
