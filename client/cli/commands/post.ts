import { when } from '../../messages/when.ts';
import type { OrganisationView } from '../../views/organisation.ts';
import { connect } from '../remote/connect.ts';
import { onlyCycle } from '../remote/only-cycle.ts';
import { speakAs } from '../remote/speak-as.ts';
import type { AddCommand } from '../shared/command.ts';
import { dayOption } from '../shared/day-option.ts';
import { table, titled } from '../shared/table.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

interface Holder {
  readonly name: string;
  readonly email: string;
  readonly from: string;
  readonly reason: string;
  readonly cycle?: string;
  readonly as: string;
}

/** `duban post list|holder`: who holds which post, from which day. */
export const addPost: AddCommand = (program, terminal, done) => {
  const { say } = terminal;
  const post = program.command('post').description(say('cli.post'));
  post
    .command('list')
    .description(say('cli.post.list'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .action(async (options: { cycle?: string }) => done(await list(terminal, options.cycle)));
  post
    .command('holder <post>')
    .description(say('cli.post.holder'))
    .requiredOption('--name <name>', say('cli.post.name'))
    .requiredOption('--email <address>', say('cli.post.email'))
    .requiredOption('--from <day>', say('cli.option.from'))
    .requiredOption('--reason <text>', say('cli.option.reason'))
    .option('--cycle <id>', say('cli.option.cycle'))
    .requiredOption('--as <post>', say('cli.option.as'))
    .action(async (id: string, holder: Holder) => done(await hold(terminal, id, holder)));
};

async function list(terminal: Terminal, named?: string): Promise<ExitCode> {
  const cycle = await onlyCycle(terminal, named);
  const view = await (await connect(terminal)).get('/cycles/{cycle}/organisation', { cycle });
  terminal.out(terminal.json ? JSON.stringify(view.posts, null, 2) : postsText(terminal, view));
  return EXIT.done;
}

function postsText({ say }: Terminal, { posts, holders }: OrganisationView): string {
  const columns = ['column.post', 'column.unit', 'column.role', 'column.holder', 'column.email'] as const;
  const lines = holders.flatMap(({ change, by, at, reason }) => {
    if (change.act !== 'change_holder') return [];
    const { from, post, name } = change;
    return [say('post.line', { from, post, name, by, at: when(at), reason })];
  });
  return [
    table(
      titled(say, columns),
      posts.map((p) => [p.id, p.unit ?? '-', say(`post.role.${p.post}` as 'post.role.head'), p.name, p.email ?? '-']),
    ),
    ...(lines.length > 0 ? ['', say('post.changes'), ...lines] : []),
  ].join('\n');
}

async function hold(terminal: Terminal, post: string, { cycle: named, as, ...holder }: Holder): Promise<ExitCode> {
  dayOption('--from', holder.from);
  const { cycle, api } = await speakAs(terminal, { cycle: named, as });
  const { number } = await api.post('/cycles/{cycle}/posts/{post}/holders', { cycle, post }, holder);
  const { name, from } = holder;
  terminal.out(terminal.json ? JSON.stringify({ post, number }) : terminal.say('post.recorded', { post, name, from }));
  return EXIT.done;
}
