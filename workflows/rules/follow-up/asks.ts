import type { Day } from '../time/day.ts';
import type { Instant } from '../time/instant.ts';
import { awaitedStep } from './awaited.ts';
import { decideFollowUp } from './decide.ts';
import type { FollowUpCommand, FollowUpRequest, FollowUpState } from './follow-up.ts';
import type { Party } from './lives.ts';

/** Something that may be asked of a case now, with what it is about. */
export type CaseAsk =
  | { readonly ask: 'step'; readonly step: string; readonly needs: readonly string[] }
  | { readonly ask: 'send_back'; readonly to: string }
  | { readonly ask: 'skip'; readonly step: string }
  | { readonly ask: 'extend'; readonly after: Day }
  | { readonly ask: 'approve_extension' | 'reject_extension'; readonly extension: string; readonly due: Day }
  | { readonly ask: 'note' | 'raise' | 'reopen' | 'withdraw' };

/** Who might ask: a post, and for whom it speaks. */
export interface Asker {
  readonly actor: string;
  readonly side: Party;
}

const PLAIN = ['note', 'raise', 'reopen', 'withdraw'] as const;
const SAID = 'x';
const LATEST: Day = '9999-12-31';

/** What somebody may ask of a case now: each is tried on the rule that decides it, with whatever it needs filled in. */
export function asksOf(state: FollowUpState, { actor, side }: Asker, at: Instant): CaseAsk[] {
  const awaited = awaitedStep(state);
  const may = (request: FollowUpRequest) =>
    'facts' in decideFollowUp(state, { key: SAID, actor, at, ...request } as FollowUpCommand);
  const found: CaseAsk[] = [];
  if (awaited) {
    const { step, needs, returnsTo = '' } = awaited;
    const fields = Object.fromEntries(needs.map((name) => [name, SAID]));
    if (may({ ask: 'step', side, step, fields })) found.push({ ask: 'step', step, needs });
    if (may({ ask: 'send_back', side, reason: SAID })) found.push({ ask: 'send_back', to: returnsTo });
    if (may({ ask: 'skip', side, step, reason: SAID })) found.push({ ask: 'skip', step });
  }
  for (const [extension, { due }] of Object.entries(state.extensions)) {
    if (may({ ask: 'approve_extension', side, extension })) found.push({ ask: 'approve_extension', extension, due });
    if (may({ ask: 'reject_extension', side, extension, reason: SAID }))
      found.push({ ask: 'reject_extension', extension, due });
  }
  if (state.due !== null && may({ ask: 'extend', side, due: LATEST, reason: SAID }))
    found.push({ ask: 'extend', after: state.due });
  return [...found, ...PLAIN.filter((ask) => may({ ask, side, reason: SAID, text: SAID })).map((ask) => ({ ask }))];
}
