import { useStanding } from '../../app/session/use-session.ts';
import type { Field } from '../../parts/act/field.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { FOLLOW_UP } from '../../words/follow-up.ts';
import { useWords } from '../../words/use-words.ts';
import type { Ask } from './use-case.ts';

/** What a step asks for in a word or two; everything else is a text. */
const SHORT = new Set(['signatory', 'number', 'meeting', 'speaker', 'time', 'place', 'interviewer', 'body']);

/** Files that prove a step; no step writes anything down under this name. */
export const FILES = '+files';

/** What is asked with something that may be asked of a case. */
export function useAskFields({ ask, fields, day }: Ask, unit: string): readonly Field[] {
  const mayAttach = useStanding().role !== 'leader';
  const say = useWords(FOLLOW_UP);
  const times = useTimes();
  const reason: Field = { name: 'reason', label: say('reason'), kind: 'text', required: true };
  switch (ask) {
    case 'step':
      return [
        ...fields.map(textField),
        ...(mayAttach ? [{ name: FILES, label: say('files'), kind: 'files' as const, unit }] : []),
      ];
    case 'approve_extension':
      return [];
    case 'note':
      return [{ name: 'text', label: say('text'), kind: 'text', required: true }];
    case 'extend': {
      const told = day === null ? '' : say('day_after', { day: times.day(day) });
      return [{ name: 'due', label: say('day'), kind: 'day', required: true, told }, reason];
    }
    case 'reopen':
      return [reason, { name: 'due', label: say('day_anew'), kind: 'day', told: say('day_again') }];
    default:
      return [reason];
  }
}

function textField({ name, label }: Ask['fields'][number]): Field {
  return { name, label, kind: SHORT.has(name) ? 'line' : 'text', required: true };
}
