import { randomBytes } from 'node:crypto';
import type { Sent } from '../../api/described.ts';
import type { VisitRow } from '../../views/visits.ts';
import type { NameOf } from '../organisation/unit-names.ts';
import { attached } from '../remote/attach.ts';
import { listing } from '../remote/listing.ts';
import { speakAs } from '../remote/speak-as.ts';
import { inspectionsText } from '../review/inspections-text.ts';
import type { AddCommand } from '../shared/command.ts';
import { dayOption } from '../shared/day-option.ts';
import { table, titled } from '../shared/table.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

interface Given {
  readonly unit: string;
  readonly by?: string[];
  readonly on: string;
  readonly seen: string;
  readonly learned?: string[];
  readonly attach?: string[];
  readonly inspection?: string;
  readonly period?: string;
  readonly act?: string[];
  readonly cycle?: string;
  readonly as: string;
}

/** `duban visit list|record`: units that visited each other, what they saw and what is worth taking over (互看、互学). */
export const addVisit: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const visit = program.command('visit').description(say('cli.visit'));
  visit
    .command('list')
    .description(say('cli.visit.list'))
    .option('--unit <unit>', say('cli.option.unit'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (options: { unit?: string; cycle?: string }) => done(await list(terminal, options)));
  visit
    .command('due')
    .description(say('cli.visit.due'))
    .option('--unit <unit>', say('cli.option.unit'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (options: { unit?: string; cycle?: string }) => done(await inspectionsDue(terminal, options)));
  visit
    .command('record')
    .description(say('cli.visit.record'))
    .requiredOption('--unit <unit>', say('cli.visit.unit'))
    .option('--by <unit...>', say('cli.visit.by'))
    .requiredOption('--on <day>', say('cli.visit.on'))
    .requiredOption('--seen <text>', say('cli.visit.seen'))
    .option('--learned <text...>', say('cli.visit.learned'))
    .option('--inspection <id>', say('cli.visit.inspection'))
    .option('--period <period>', say('cli.visit.period'))
    .option('--act <act...>', say('cli.visit.act'))
    .option('--attach <file...>', say('cli.option.attach'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (given: Given) => done(await record(terminal, given)));
};

const inspectionsDue = listing('/cycles/{cycle}/inspections', ['unit'], 'visit.no_inspections', inspectionsText);

const list = listing('/cycles/{cycle}/visits', ['unit'], 'visit.none', visitsTable);

function visitsTable({ say }: Terminal, rows: readonly VisitRow[], unitName: NameOf): string {
  const columns = [
    'column.key',
    'visit.on',
    'visit.unit',
    'visit.by',
    'visit.inspected',
    'visit.seen',
    'visit.learned',
  ] as const;
  return table(
    titled(say, columns),
    rows.map((r) => [
      r.id,
      r.on,
      unitName(r.unit),
      r.visitors.map(unitName).join(say('list.pause')) || r.by,
      r.inspected ? `${r.inspected.inspection} ${r.inspected.period} ${r.inspected.acts.join(say('list.pause'))}` : '-',
      r.seen,
      r.learned.join(say('list.comma')) || '-',
    ]),
  );
}

async function record(terminal: Terminal, given: Given): Promise<ExitCode> {
  const { unit, by: visitors = [], seen, learned = [], attach, as } = given;
  const on = dayOption('--on', given.on);
  const { cycle, api } = await speakAs(terminal, { cycle: given.cycle, as });
  const files = await attached(api, cycle, unit, attach);
  const body = {
    id: `v-${randomBytes(4).toString('hex')}`,
    unit,
    visitors,
    on,
    seen,
    learned,
    ...files,
    ...inspectedOf(given),
  };
  const told = await api.post('/cycles/{cycle}/visits', { cycle }, body);
  terminal.out(terminal.json ? JSON.stringify(told) : terminal.say('visit.recorded', told));
  return EXIT.done;
}

/** What the visit was of a recurring inspection; the service says what is missing of it. */
function inspectedOf({ inspection, period = '', act: acts = [] }: Given): Pick<Sent<'recordVisit'>, 'inspected'> {
  return inspection === undefined ? {} : { inspected: { inspection, period, acts } };
}
