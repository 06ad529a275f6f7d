import type { Sent } from '../../api/described.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import { operationError } from '../../operations/errors.ts';
import type { EvaluationView } from '../../views/evaluation.ts';
import { EVALUATION_ASKS } from '../evaluation/asks.ts';
import { evaluationText, triedText, whyYearText } from '../evaluation/evaluation-text.ts';
import { attached } from '../remote/attach.ts';
import { speakAs } from '../remote/speak-as.ts';
import type { Given } from '../shared/ask.ts';
import type { AddCommand } from '../shared/command.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

interface As {
  readonly cycle?: string;
  readonly as?: string;
}

/** `duban evaluation show|why|document|try|propose|veto|accept|reject|draft|object|rule|approve|publish|link`: the annual evaluation. */
export const addEvaluation: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const evaluation = program.command('evaluation').description(say('cli.evaluation'));
  const verb = (name: string) =>
    evaluation
      .command(name)
      .description(say(`cli.evaluation.${name.split(' ')[0]}` as MessageKey))
      .option('--cycle <id>', say('cli.option.cycle'));
  verb('show <year>')
    .option('--as <post>', say('cli.option.as'))
    .action(async (year: string, as: As) => {
      const view = await viewed(terminal, year, as);
      done(told(terminal, view, () => evaluationText(terminal, view)));
    });
  verb('why <year>')
    .requiredOption('--unit <unit>', say('cli.option.unit'))
    .option('--as <post>', say('cli.option.as'))
    .action(async (year: string, { unit, ...as }: As & { readonly unit: string }) =>
      done(await why(terminal, year, unit, as)),
    );
  verb('document <year>')
    .option('--version <number>', say('cli.review.version'))
    .option('--as <post>', say('cli.option.as'))
    .action(async (year: string, as: As & { readonly version?: string }) => done(await page(terminal, year, as)));
  verb('try <year>')
    .requiredOption('--set <path=value...>', say('cli.evaluation.set'))
    .action(async (year: string, { set, ...as }: As & { readonly set: string[] }) =>
      done(await attempt(terminal, year, set, as)),
    );
  for (const { verb: name, needs, may, request } of EVALUATION_ASKS) {
    const sub = verb(`${name} <year>`);
    const meaning = (flags: string) => say(`cli.evaluation.option.${/--(\w+)/.exec(flags)?.[1]}` as MessageKey);
    for (const flags of needs) sub.requiredOption(flags, meaning(flags));
    for (const flags of may) sub.option(flags, meaning(flags));
    sub
      .requiredOption('--as <post>', say('cli.option.as'))

      .action(async (year: string, given: Given) => done(await send(terminal, year, given, request(given))));
  }
};

async function viewed(terminal: Terminal, year: string, as: As): Promise<EvaluationView> {
  const { cycle, api } = await speakAs(terminal, as);
  return api.get('/cycles/{cycle}/evaluations/{year}', { cycle, year });
}

function told(terminal: Terminal, value: object, text: () => string): ExitCode {
  terminal.out(terminal.json ? JSON.stringify(value, null, 2) : text());
  return EXIT.done;
}

async function why(terminal: Terminal, year: string, unit: string, as: As): Promise<ExitCode> {
  const view = await viewed(terminal, year, as);
  const text = whyYearText(terminal, view, unit);
  if (text === null) throw operationError('not_found', 'not_evaluated', unit);
  const years = view.version?.snapshot.groups.flatMap((g) => g.units) ?? [];
  const input = view.version?.snapshot.inputs.find((i) => i.unit === unit);
  return told(terminal, { ...years.find((u) => u.unit === unit), input }, () => text);
}

async function page(
  terminal: Terminal,
  year: string,
  { version, ...as }: As & { readonly version?: string },
): Promise<ExitCode> {
  const { cycle, api } = await speakAs(terminal, as);
  const query = version ? { version } : {};
  const html = await api.text('/cycles/{cycle}/evaluations/{year}/document', { cycle, year }, query);
  return told(terminal, { year, html }, () => html.trimEnd());
}

async function attempt(
  terminal: Terminal,
  year: string,
  set: readonly string[],
  as: Pick<As, 'cycle'>,
): Promise<ExitCode> {
  const { cycle, api } = await speakAs(terminal, as);
  const changes = set.map((pair) => {
    const at = pair.lastIndexOf('=');
    return at < 0 ? { set: pair, to: '' } : { set: pair.slice(0, at), to: pair.slice(at + 1) };
  });
  const tried = await api.post('/cycles/{cycle}/evaluations/{year}/try', { cycle, year }, { changes });
  const view = await viewed(terminal, year, { cycle });
  return told(terminal, tried, () => triedText(terminal, view, tried));
}

async function send(terminal: Terminal, year: string, given: Given, body: Sent<'actOnEvaluation'>): Promise<ExitCode> {
  const { cycle, api } = await speakAs(terminal, given);
  const sent = { ...body, ...(await attached(api, cycle, given.unit ?? '', given.attach)) };
  const { number } = await api.post('/cycles/{cycle}/evaluations/{year}/requests', { cycle, year }, sent);
  return told(terminal, { year, number }, () => terminal.say('follow_up.recorded', { id: year, number }));
}
