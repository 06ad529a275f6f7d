import { basename } from 'node:path';
import { connect } from '../remote/connect.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import { unitNames } from '../remote/unit-names.ts';
import { readInput } from '../shared/read-file.ts';
import { tableForm } from '../shared/table-form.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';
import { writeOutput } from '../shared/write-file.ts';
import { diffText } from './diff-text.ts';
import { mappingOf, type TableOptions } from './table-options.ts';

/** The plan of a running cycle as a table: the targets, deadlines and leads of today. */
export async function exportLive(terminal: Terminal, named: string | undefined, out: string): Promise<ExitCode> {
  const as = tableForm('--out', out);
  const cycle = await onlyCycle(terminal, named);
  const api = await connect(terminal);
  await writeOutput(out, await api.bytes('/cycles/{cycle}/plan-table', { cycle }, { as }));
  terminal.out(
    terminal.json ? JSON.stringify({ file: out }) : terminal.say('plan.live_exported', { file: out, cycle }),
  );
  return EXIT.done;
}

/** What a table says differently from the plan of a running cycle. */
export async function diffLive(
  terminal: Terminal,
  file: string,
  named: string | undefined,
  options: TableOptions,
): Promise<ExitCode> {
  const [cycle, bytes] = [await onlyCycle(terminal, named), await readInput(file)];
  const api = await connect(terminal);
  const found = await api.upload('/cycles/{cycle}/plan-diff', { cycle }, tableQuery(file, options), bytes);
  terminal.out(terminal.json ? JSON.stringify(found, null, 2) : diffText(terminal, found, await unitNames(api, cycle)));
  return EXIT.done;
}

/** A table's name and how it is to be read, as the server is told. */
export function tableQuery(file: string, { sheet, map = [] }: TableOptions) {
  mappingOf(map);
  return { name: basename(file), sheet, map };
}
