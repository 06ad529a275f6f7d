import type { Sent } from '../../../api/described.ts';
import { linesOf } from '../../parts/act/several-entry.tsx';
import { FILES } from './use-ask-fields.ts';
import type { Ask } from './use-case.ts';

type Body = Sent<'actOnFollowUp'>;

/** What is sent for something that is asked of a case, with the values of its fields and the files that go with it. */
export function bodyOf({ ask, step, extension }: Ask, values: Readonly<Record<string, string>>): Body {
  const { [FILES]: files, ...fields } = values;
  const { reason = '', text = '', due = '' } = values;
  switch (ask) {
    case 'step':
      return { ask, step: step ?? '', fields, files: linesOf(files) };
    case 'skip':
      return { ask, step: step ?? '', reason };
    case 'extend':
      return { ask, due, reason };
    case 'approve_extension':
      return { ask, extension: extension ?? '' };
    case 'reject_extension':
      return { ask, extension: extension ?? '', reason };
    case 'reopen':
      return { ask, reason, ...(due === '' ? {} : { due }) };
    case 'note':
      return { ask, text };
    default:
      return { ask, reason };
  }
}
