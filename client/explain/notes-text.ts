import type { LineResult } from '../../workflows/rules/review/review.ts';
import { sayCode } from '../messages/catalogue.ts';
import type { NameOf, Voice } from './voice.ts';

/** What is to be said of an indicator beside its figures: what was handed in and does not count, what people set. */
export function notesText(
  { say }: Voice,
  { unverified, overrides = [], lights, light, dataTo }: LineResult,
  who: NameOf,
): string[] {
  const word = (code: string | null) => (code === null ? '-' : sayCode(say, 'light', code, {}));
  return [
    ...(lights
      ? [say('why.lights', { own: word(lights.own), computed: word(light), verified: word(lights.verified) })]
      : []),
    ...(dataTo ? [say('why.data_to', { day: dataTo })] : []),
    ...(unverified ? [say('why.unverified', unverified)] : []),
    ...overrides.map(({ sets, before, ...set }) =>
      say('why.override', {
        ...set,
        sets: say(`item.sets.${sets}`),
        before: before ?? say('amendment.nothing'),
        proposedBy: who(set.proposedBy),
        approvedBy: who(set.approvedBy),
      }),
    ),
  ];
}
