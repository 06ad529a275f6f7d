import { isCancel, password, text } from '@clack/prompts';
import { BadInput } from '../../intake/problem.ts';
import { connect } from '../remote/connect.ts';
import { EXIT, type ExitCode, type Terminal } from '../shared/terminal.ts';

/** What is asked of whoever begins; only the first administrator says name and address. */
const ASKED = ['username', 'name', 'email'] as const;

/** `duban account begin LINK`: makes one's own account by the link that one was given. */
export async function begin(terminal: Terminal, link: string): Promise<ExitCode> {
  const { say } = terminal;
  const token = /#([\w-]{20,})$/.exec(link)?.[1];
  if (token === undefined) throw wrong(link, 'no_link');
  if (!process.stdin.isTTY) throw wrong('account begin', 'no_terminal');
  const api = await connect(terminal);
  const given: Partial<Record<(typeof ASKED)[number], string>> = {};
  for (const field of ASKED) {
    const answer = await text({ message: say(`account.ask_${field}`) });
    if (isCancel(answer)) return EXIT.failed;
    if (answer) given[field] = answer;
  }
  const { username = '', ...about } = given;
  const secret = await password({ message: say('account.ask_password') });
  if (isCancel(secret)) return EXIT.failed;
  await api.post('/accounts', {}, { token, username, ...about, password: secret });
  terminal.out(say('account.begun', { username }));
  return EXIT.done;
}

function wrong(file: string, code: string): BadInput {
  return new BadInput([{ file, line: null, path: '', code, params: {} }]);
}
