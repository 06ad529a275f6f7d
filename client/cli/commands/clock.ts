import type { Sent } from '../../api/described.ts';
import { BadInput } from '../../intake/problem.ts';
import { when } from '../../messages/when.ts';
import { connect } from '../remote/connect.ts';
import type { AddCommand } from '../shared/command.ts';
import { EXIT } from '../shared/terminal.ts';

/** `duban clock pause|set|speed`: the sample's clock. */
export const addClock: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const clock = program.command('clock').description(say('cli.clock'));
  const put = async (body: Sent<'setClock'>) => {
    const view = await (await connect(terminal)).put('/clock', {}, body);
    terminal.out(
      terminal.json ? JSON.stringify(view) : say('clock.stands', { now: when(view.now), speed: view.speed / 1440 }),
    );
    done(EXIT.done);
  };
  clock
    .command('pause')
    .description(say('cli.clock.pause'))
    .action(() => put({ speed: 0 }));
  clock
    .command('speed <days>')
    .description(say('cli.clock.speed'))
    .action((days: string) => put({ speed: number(days) * 1440 }));
  clock
    .command('set <at>')
    .description(say('cli.clock.set'))
    .action((at: string) => put({ at: localInstant(at) }));
};

function number(text: string): number {
  if (/^\d{1,3}(\.\d+)?$/.test(text)) return Number(text);
  throw new BadInput([{ file: 'clock speed', line: null, path: '', code: 'expect_days_a_minute', params: {} }]);
}

/** `2024-06-05T09:00` local, as an instant. */
function localInstant(text: string): string {
  const ms = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) ? Date.parse(`${text}:00+08:00`) : Number.NaN;
  if (Number.isNaN(ms)) {
    throw new BadInput([{ file: 'clock set', line: null, path: '', code: 'expect_local_time', params: {} }]);
  }
  return new Date(ms).toISOString();
}
