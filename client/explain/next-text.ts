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

/**
 * What comes next in a case, who does it, until when and what is written down, each with the code that it is asked for
 * by; how it ended where nothing comes.
 */
export function nextText(voice: Voice, standing: Standing): string {
  const { say } = voice;
  const field = (name: string) => say('field.code', { name: fieldWord(say, name), code: name });
  return told(
    voice,
    standing,
    (step) => say('field.code', { name: sayCode(say, 'step', step, {}), code: step }),
    field,
  );
}

/** The same for whoever only reads it: in words alone. */
export function nextInWords(voice: Voice, standing: Standing): string {
  const { say } = voice;
  return told(
    voice,
    standing,
    (step) => sayCode(say, 'step', step, {}),
    (name) => fieldWord(say, name),
  );
}

type Called = (code: string) => string;

function told({ say }: Voice, { kind, state, awaited, awaitedBy }: Standing, step: Called, field: Called): string {
  const next = own(LIVES, kind as FollowUpKind)?.find((s) => s.step === awaited);
  if (!next) return sayCode(say, 'follow_up.state', state, {});
  return say('follow_up.next', {
    step: step(next.step),
    side: say(`follow_up.side.${next.decides ? 'decides' : next.by}`),
    by: awaitedBy ? byWhen(awaitedBy) : '-',
    needs: next.needs.map(field).join(say('list.comma')) || '-',
  });
}
