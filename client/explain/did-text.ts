import type { Deadlines } from '../../workflows/rules/follow-up/follow-up.ts';
import { sayCode } from '../messages/catalogue.ts';
import type { CaseStep } from '../views/case-parts.ts';
import { retimedText } from './retimed-text.ts';
import type { NameOf, Voice } from './voice.ts';

/** What somebody did to a case, as it is kept among its steps: what was done, and why where a reason was given. */
export function didText({ say }: Voice, step: CaseStep, unitName: NameOf): string[] {
  const { reason = '', skipped, reopened, raised, withdrawn, movedFrom, movedTo } = step;
  return [
    typeof step.step === 'string' ? sayCode(say, 'step', step.step, {}) : '',
    step.sentBackTo ? say('follow_up.sent_back', { step: sayCode(say, 'step', String(step.sentBackTo), {}) }) : '',
    skipped ? say('follow_up.skipped', { reason: String(skipped) }) : '',
    reopened ? say('follow_up.reopened', { reason: String(reopened) }) : '',
    raised ? say('follow_up.raised', { reason: String(raised) }) : '',
    withdrawn ? say('follow_up.withdrawn', { reason: String(withdrawn) }) : '',
    step.retimed ? say('follow_up.retimed', { what: retimedText(say, retimedStep(step)) }) : '',
    movedTo ? say('follow_up.moved', { from: unitName(String(movedFrom)), to: unitName(String(movedTo)) }) : '',
    String(reason),
  ].filter((told) => told !== '');
}

function retimedStep({ due, awaitedBy, retimed }: CaseStep) {
  return { due, awaitedBy, before: retimed } as Deadlines & { readonly before: Deadlines };
}
