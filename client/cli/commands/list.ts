import { fieldsText, fieldWord } from '../../explain/fields-text.ts';
import { sayCode } from '../../messages/catalogue.ts';
import { byWhen } from '../../messages/when.ts';
import type { ListEntryRow, ListView } from '../../views/lists.ts';
import { fieldsOf } from '../follow-up/asks.ts';
import type { NameOf } from '../organisation/unit-names.ts';
import { connect } from '../remote/connect.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import { speakAs } from '../remote/speak-as.ts';
import { unitNames } from '../remote/unit-names.ts';
import type { AddCommand } from '../shared/command.ts';
import { table, titled } from '../shared/table.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

interface Which {
  readonly cycle?: string;
  readonly list?: string;
  readonly unit?: string;
  readonly all?: boolean;
}

interface AddOptions {
  readonly cycle?: string;
  readonly list: string;
  readonly unit: string;
  readonly title: string;
  readonly due?: string;
  readonly charge?: string;
  readonly field?: string[];
  readonly urgent?: string;
  readonly as: string;
}

/** `duban list types|entries|add`: the lists of the policy (五张清单); what follows is asked of `duban follow-up`. */
export const addList: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const list = program.command('list').description(say('cli.list'));
  list
    .command('types')
    .description(say('cli.list.types'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (options: Which) => done(await types(terminal, options)));
  list
    .command('entries')
    .description(say('cli.list.entries'))
    .option('--list <list>', say('cli.option.list'))
    .option('--unit <unit>', say('cli.option.unit'))
    .option('--all', say('cli.option.all'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (options: Which) => done(await entries(terminal, options)));
  list
    .command('add <id>')
    .description(say('cli.list.add'))
    .requiredOption('--list <list>', say('cli.option.list'))
    .requiredOption('--unit <unit>', say('cli.option.unit'))
    .requiredOption('--title <text>', say('cli.option.title'))
    .option('--due <day>', say('cli.list.due'))
    .option('--charge <text>', say('cli.list.charge'))
    .option('--field <name=text...>', say('cli.option.field'))
    .option('--urgent <text>', say('cli.option.urgent'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (id: string, options: AddOptions) => done(await add(terminal, id, options)));
};

async function types(terminal: Terminal, { cycle: named }: Which): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, named);
  const views = await (await connect(terminal)).get('/cycles/{cycle}/lists', { cycle });
  const { say } = terminal;
  if (terminal.json) terminal.out(JSON.stringify(views, null, 2));
  else terminal.out(views.length === 0 ? say('list.no_types') : typesTable(terminal, views));
  return EXIT.done;
}

function typesTable({ say }: Terminal, views: readonly ListView[]): string {
  const columns = [
    { title: say('column.key') },
    { title: say('column.name') },
    { title: say('column.entries'), right: true },
    { title: say('column.closed'), right: true },
    { title: say('column.overdue'), right: true },
    { title: say('column.fields') },
  ];
  return table(
    columns,
    views.map((v) => [
      v.list,
      v.name,
      `${v.entries}`,
      `${v.closed}`,
      `${v.overdue}`,
      v.fields.map((name) => say('field.code', { name: fieldWord(say, name), code: name })).join(say('list.comma')) ||
        '-',
    ]),
  );
}

async function entries(terminal: Terminal, { cycle: named, list, unit, all }: Which): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, named);
  const api = await connect(terminal);
  const query = { all: all ? 'true' : 'false', ...(list ? { list } : {}), ...(unit ? { unit } : {}) } as const;
  const rows = await api.get('/cycles/{cycle}/list-entries', { cycle }, query);
  if (terminal.json) terminal.out(JSON.stringify(rows, null, 2));
  else if (rows.length === 0) terminal.out(terminal.say('list.no_entries'));
  else terminal.out(entriesTable(terminal, rows, await unitNames(api, cycle)));
  return EXIT.done;
}

function entriesTable({ say }: Terminal, rows: readonly ListEntryRow[], unitName: NameOf): string {
  const columns = ['column.list', 'column.key', 'column.what', 'column.unit', 'column.charge', 'column.due'] as const;
  return table(
    titled(say, [...columns, 'column.awaited', 'column.state']),
    rows.map((r) => [
      r.list,
      r.id,
      [r.title, ...fieldsText(say, r.fields)].join(' '),
      unitName(r.unit),
      r.charge,
      r.due ?? '-',
      r.awaited ? `${sayCode(say, 'step', r.awaited, {})} ${r.awaitedBy ? byWhen(r.awaitedBy) : ''}`.trim() : '-',
      r.rung > 0 ? say('follow_up.overdue', { rung: r.rung }) : sayCode(say, 'follow_up.state', r.state, {}),
    ]),
  );
}

async function add(terminal: Terminal, id: string, options: AddOptions): Promise<ExitCode> {
  const { list, unit, title, due = '', charge = '', field, urgent, as } = options;
  const { cycle, api } = await speakAs(terminal, { cycle: options.cycle, as });
  const body = { id, unit, title, due, charge, fields: fieldsOf(field), ...(urgent ? { urgent } : {}) };
  const { number } = await api.post('/cycles/{cycle}/lists/{list}/entries', { cycle, list }, body);
  terminal.out(terminal.json ? JSON.stringify({ id, number }) : terminal.say('follow_up.recorded', { id, number }));
  return EXIT.done;
}
