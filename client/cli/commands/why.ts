import { inPeriod } from '../../explain/follows-text.ts';
import { whyOf, whyText } from '../../explain/why-text.ts';
import { operationError } from '../../operations/errors.ts';
import { connect } from '../remote/connect.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import type { AddCommand } from '../shared/command.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

/** `duban why UNIT`: every step from the reported values to a unit's flag, the arithmetic written out, and what followed. */
export const addWhy: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  program
    .command('why <unit>')
    .description(say('cli.why'))
    .option('--period <period>', say('cli.why.period'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (unit: string, options: { period?: string; cycle?: string }) =>
      done(await why(terminal, unit, options)),
    );
};

async function why(
  terminal: Terminal,
  unit: string,
  options: { readonly period?: string; readonly cycle?: string },
): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, options.cycle);
  const api = await connect(terminal);
  const period = options.period ?? (await api.get('/cycles/{cycle}/reviews', { cycle })).at(-1)?.period;
  if (!period) throw operationError('not_found', 'unknown_review', '');
  const view = await api.get('/cycles/{cycle}/reviews/{period}', { cycle, period });
  const group = view.snapshot.groups.find((g) => g.units.some((u) => u.unit === unit));
  const found = group?.units.find((u) => u.unit === unit);
  if (!group || !found) throw operationError('not_found', 'unknown_unit', unit);
  const findings = await api.get('/cycles/{cycle}/findings', { cycle }, { unit });
  const consequences = view.consequences.filter((c) => c.unit === unit);
  const followed = { consequences, findings: inPeriod(findings, unit, period) };
  terminal.out(
    terminal.json
      ? JSON.stringify({ period, group: group.group, ...found, ...followed }, null, 2)
      : whyText(whyOf(terminal, view, group, found, findings)),
  );
  return EXIT.done;
}
