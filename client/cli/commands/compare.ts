import { groupName } from '../../explain/group-name.ts';
import type { ComparedGroup } from '../../views/comparison.ts';
import { listing } from '../remote/listing.ts';
import type { AddCommand } from '../shared/command.ts';
import { table, titled } from '../shared/table.ts';
import type { Terminal } from '../shared/terminal.ts';

/** `duban compare`: units side by side by schedule, problems closed and experience shared (三比). */
export const addCompare: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  program
    .command('compare')
    .description(say('cli.compare'))
    .requiredOption('--period <period>', say('cli.option.period'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (options: { period: string; cycle?: string }) => done(await compare(terminal, options)));
};

const compare = listing('/cycles/{cycle}/comparison', ['period'], 'compare.none', comparisonText);

function comparisonText(terminal: Terminal, groups: readonly ComparedGroup[]): string {
  const { say } = terminal;
  const columns = ['column.unit', 'compare.schedule', 'compare.problems', 'compare.back', 'compare.shared'] as const;
  const rows = ({ units }: ComparedGroup) =>
    units.map((u) => [u.name, `${u.reached}/${u.due}`, `${u.closed}/${u.problems}`, `${u.cameBack}`, `${u.shared}`]);
  return groups
    .map(
      (g) =>
        `${say('review.of_group', { group: groupName(terminal, g.group) })}\n${table(titled(say, columns), rows(g))}`,
    )
    .join('\n\n');
}
