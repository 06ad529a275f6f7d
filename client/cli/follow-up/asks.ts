import type { Sent } from '../../api/described.ts';
import { type Ask, ask } from '../shared/ask.ts';

const REASON = '--reason <text>';
const EXTENSION = '--extension <id>';

/** Everything that can be asked of a follow-up. What is written down with a step is given as `--field name=text`. */
export const FOLLOW_UP_ASKS: readonly Ask<Sent<'actOnFollowUp'>>[] = [
  ask('step', ['--step <step>'], ['--field <name=text...>', '--attach <file...>'], ({ step, field }) => ({
    ask: 'step',
    step,
    fields: fieldsOf(field),
  })),
  ask('send-back', [REASON], [], ({ reason }) => ({ ask: 'send_back', reason })),
  ask('skip', ['--step <step>', REASON], [], ({ step, reason }) => ({ ask: 'skip', step, reason })),
  ask('raise', [REASON], [], ({ reason }) => ({ ask: 'raise', reason })),
  ask('note', ['--text <text>'], [], ({ text }) => ({ ask: 'note', text })),
  ask('extend', ['--due <day>', REASON], [], ({ due, reason }) => ({ ask: 'extend', due, reason })),
  ask('approve-extension', [EXTENSION], [], ({ extension }) => ({ ask: 'approve_extension', extension })),
  ask('reject-extension', [EXTENSION, REASON], [], ({ extension, reason }) => ({
    ask: 'reject_extension',
    extension,
    reason,
  })),
  ask('reopen', [REASON], ['--due <day>'], ({ reason, due }) => ({ ask: 'reopen', reason, due })),
  ask('withdraw', [REASON], [], ({ reason }) => ({ ask: 'withdraw', reason })),
];

/** `name=text` options as fields; what has no `=` is a field without text, which the step then asks for. */
export function fieldsOf(given: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(
    given.map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}
