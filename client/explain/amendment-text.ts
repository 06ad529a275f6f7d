import type { Amendment } from '../../workflows/rules/review/amendments.ts';
import { when } from '../messages/when.ts';
import type { Voice } from './voice.ts';

/** A correction after a freeze, beside the value that was counted. */
export function amendmentText({ say }: Voice, amendment: Amendment, review: string): string {
  const { frozen, receivedAt, reason, ...of } = amendment;
  return say('amendment.line', {
    ...of,
    review,
    frozen: frozen ?? say('amendment.nothing'),
    at: when(receivedAt),
    reason: reason || '-',
  });
}
