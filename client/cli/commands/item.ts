import { randomBytes } from 'node:crypto';
import type { Answered, Sent } from '../../api/described.ts';
import { sayCode } from '../../messages/catalogue.ts';
import type { ScoreItemRow } from '../../views/score-items.ts';
import type { NameOf } from '../organisation/unit-names.ts';
import { attached } from '../remote/attach.ts';
import { listing } from '../remote/listing.ts';
import { speakAs } from '../remote/speak-as.ts';
import type { AddCommand } from '../shared/command.ts';
import { table, titled } from '../shared/table.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

interface As {
  readonly cycle?: string;
  readonly as: string;
}

type Proposal = As & Sent<'proposeScoreItem'> & { readonly attach?: string[] };

/** `duban item list|propose|approve|reject`: bonuses and deductions beside the reports. */
export const addItem: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const item = program.command('item').description(say('cli.item'));
  item
    .command('list')
    .description(say('cli.item.list'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (options: { cycle?: string }) => done(await list(terminal, options)));
  item
    .command('propose')
    .description(say('cli.item.propose'))
    .requiredOption('--unit <unit>', say('cli.option.unit'))
    .requiredOption('--period <period>', say('cli.item.period'))
    .requiredOption('--kind <bonus|deduction|override>', say('cli.item.kind'))
    .requiredOption('--amount <number>', say('cli.item.amount'))
    .requiredOption('--reason <text>', say('cli.option.reason'))
    .requiredOption('--evidence <text>', say('cli.item.evidence'))
    .option('--task <task>', say('cli.item.task'))
    .option('--indicator <id>', say('cli.item.indicator'))
    .option('--sets <value|performance>', say('cli.item.sets'))
    .option('--attach <file...>', say('cli.option.attach'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (given: Proposal) => done(await propose(terminal, given)));
  item
    .command('approve <id>')
    .description(say('cli.item.approve'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (id: string, as: As) => done(await decide(terminal, id, as, { ask: 'approve_item' })));
  item
    .command('reject <id>')
    .description(say('cli.item.reject'))
    .requiredOption('--reason <text>', say('cli.option.reason'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (id: string, { reason, ...as }: As & { readonly reason: string }) =>
      done(await decide(terminal, id, as, { ask: 'reject_item', reason })),
    );
};

const list = listing('/cycles/{cycle}/score-items', [], 'item.none', itemsTable);

function itemsTable({ say }: Terminal, rows: readonly ScoreItemRow[], unitName: NameOf): string {
  const columns = [
    'column.key',
    'column.period',
    'column.unit',
    'column.what',
    'column.reason',
    'column.state',
  ] as const;
  return table(
    titled(say, columns),
    rows.map((r) => [
      r.id,
      r.period,
      unitName(r.unit),
      whatText(say, r),
      r.reason,
      say(`proposal.${r.status}` as 'proposal.open', { by: r.decidedBy ?? '', at: '' }).trim(),
    ]),
  );
}

function whatText(say: Terminal['say'], { kind, amount, task, title, indicator, name, sets }: ScoreItemRow): string {
  const word = sayCode(say, 'item.kind', kind, {});
  return sets === null
    ? `${word} ${amount}`
    : say('item.sets', {
        word,
        task: title ?? task ?? '',
        indicator: name ?? indicator ?? '',
        sets: say(`item.sets.${sets}`),
        amount,
      });
}

async function propose(terminal: Terminal, { cycle: named, as, attach, ...body }: Proposal): Promise<ExitCode> {
  const id = randomBytes(4).toString('hex');
  const { cycle, api } = await speakAs(terminal, { cycle: named, as });
  const sent = { ...body, ...(await attached(api, cycle, body.unit, attach)) };
  return recorded(terminal, await api.post('/cycles/{cycle}/score-items/{id}', { cycle, id }, sent));
}

async function decide(terminal: Terminal, id: string, as: As, body: Sent<'actOnScoreItem'>): Promise<ExitCode> {
  const { cycle, api } = await speakAs(terminal, as);
  return recorded(terminal, await api.post('/cycles/{cycle}/score-items/{id}/requests', { cycle, id }, body));
}

function recorded(terminal: Terminal, { id, number }: Answered<'actOnScoreItem'>): ExitCode {
  const told = { id, number };
  terminal.out(terminal.json ? JSON.stringify(told) : terminal.say('follow_up.recorded', told));
  return EXIT.done;
}
