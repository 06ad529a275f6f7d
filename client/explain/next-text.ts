import { type FollowUpKind, LIVES } from '../../workflows/rules/follow-up/lives.ts';
import { own } from '../../workflows/rules/own.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { sayCode } from '../messages/catalogue.ts';
import { byWhen } from '../messages/when.ts';
import { fieldWord } from './fields-text.ts';
import type { Voice } from './voice.ts';

interface Standing {
  readonly kind: string;
  readonly state: string;
  readonly awaited: string | null;
  readonly awaitedBy: Instant | null;
}

/** What comes next in a case, who does it, until when and what is written down; how it ended where nothing comes. */
export function nextText({ say }: Voice, { kind, state, awaited, awaitedBy }: Standing): string {
  const next = own(LIVES, kind as FollowUpKind)?.find((s) => s.step === awaited);
  if (!next) return sayCode(say, 'follow_up.state', state, {});
  return say('follow_up.next', {
    step: sayCode(say, 'step', next.step, {}),
    code: next.step,
    side: say(`follow_up.side.${next.decides ? 'decides' : next.by}`),
    by: awaitedBy ? byWhen(awaitedBy) : '-',
    needs:
      next.needs.map((name) => say('field.code', { name: fieldWord(say, name), code: name })).join(say('list.comma')) ||
      '-',
  });
}
