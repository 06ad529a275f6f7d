import type { Ask, Given } from '../task/asks.ts';

const REASON = '--reason <text>';
const EXTENSION = '--extension <id>';

/** Everything that can be asked of a follow-up. What is written down with a step is given as `--field name=text`. */
export const FOLLOW_UP_ASKS: readonly Ask[] = [
  {
    verb: 'step',
    needs: ['--step <step>'],
    may: ['--field <name=text...>', '--attach <file...>'],
    request: ({ step, field }) => ({ ask: 'step', step, fields: fieldsOf(field) }),
  },
  { verb: 'send-back', needs: [REASON], request: ({ reason }) => ({ ask: 'send_back', reason }) },
  { verb: 'skip', needs: ['--step <step>', REASON], request: ({ step, reason }) => ({ ask: 'skip', step, reason }) },
  { verb: 'raise', needs: [REASON], request: ({ reason }) => ({ ask: 'raise', reason }) },
  { verb: 'note', needs: ['--text <text>'], request: ({ text }) => ({ ask: 'note', text }) },
  { verb: 'extend', needs: ['--due <day>', REASON], request: ({ due, reason }) => ({ ask: 'extend', due, reason }) },
  {
    verb: 'approve-extension',
    needs: [EXTENSION],
    request: ({ extension }) => ({ ask: 'approve_extension', extension }),
  },
  {
    verb: 'reject-extension',
    needs: [EXTENSION, REASON],
    request: ({ extension, reason }) => ({ ask: 'reject_extension', extension, reason }),
  },
  {
    verb: 'reopen',
    needs: [REASON],
    may: ['--due <day>'],
    request: ({ reason, due }) => ({ ask: 'reopen', reason, due }),
  },
  { verb: 'withdraw', needs: [REASON], request: ({ reason }) => ({ ask: 'withdraw', reason }) },
];

/** `name=text` options as fields; what has no `=` is a field without text, which the step then asks for. */
export function fieldsOf(given: Given['field']): Record<string, string> {
  return Object.fromEntries(
    (given ?? []).map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}
