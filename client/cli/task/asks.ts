import { endOfDay } from '../../../workflows/rules/time/instant.ts';
import type { Sent } from '../../api/described.ts';
import { type Ask, ask } from '../shared/ask.ts';

/** Lights as they are typed: `red` for the whole report, `firms=red` for one indicator. */
function lightsGiven(given: readonly string[] | undefined): Record<string, string> | undefined {
  if (given === undefined) return undefined;
  return Object.fromEntries(
    given.map((text) =>
      text.includes('=') ? [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)] : ['', text],
    ),
  );
}

type Request = Sent<'actOnTask'>;
type Change = Extract<Request, { readonly ask: 'propose' }>['change'];

/** A change of a task's duty: one post proposes it, another approves it (assessment-rules §3). */
function proposed(reason: string, change: Change): Request {
  return { ask: 'propose', reason, change };
}

const UNIT = '--unit <unit>';
const OF = '--of <unit>';
const PERIOD = '--period <period>';
const INDICATOR = '--indicator <id>';
const REASON = '--reason <text>';
const DUE = '--due <day>';
const FROM = '--from <day>';
const TO = '--to <day>';
const URGENT = '--urgent <text>';
const PROPOSAL = '--proposal <id>';

/** What can be asked of the reports of a task. */
export const REPORT_ASKS: readonly Ask<Request>[] = [
  ask('verify', [UNIT, PERIOD], ['--light <light...>'], ({ unit, period, light }) => ({
    ask: 'verify',
    unit,
    period,
    lights: lightsGiven(light),
  })),
  ask('return', [UNIT, PERIOD, REASON], [], ({ unit, period, reason }) => ({ ask: 'return', unit, period, reason })),
  ask('take-back', [UNIT, PERIOD, REASON], [], ({ unit, period, reason }) => ({
    ask: 'withdraw_report',
    unit,
    period,
    reason,
  })),
  ask('complete', [UNIT], ['--note <text>'], ({ unit, note = '' }) => ({ ask: 'claim_completion', unit, note })),
];

/** What a co-unit can say of a report. */
export const OPINIONS: readonly Ask<Sent<'sayOfReport'>>[] = [
  ask('confirm', [UNIT, OF, PERIOD], [REASON], ({ unit, of, period, reason = '' }) => ({
    stance: 'confirmed',
    unit,
    lead: of,
    period,
    reason,
  })),
  ask('dispute', [UNIT, OF, PERIOD, REASON], [], ({ unit, of, period, reason }) => ({
    stance: 'disputed',
    unit,
    lead: of,
    period,
    reason,
  })),
];

/** What a unit can say of another that holds its task up. */
export const BLOCKERS: readonly Ask<Sent<'nameBlocker'>>[] = [
  ask('blocked', [UNIT, '--by <unit>', '--answer <day>', REASON], [URGENT], ({ unit, by, answer, reason, urgent }) => ({
    lead: unit,
    unit: by,
    due: answer,
    reason,
    urgent,
  })),
];

/** What can be asked of a task's duty. */
export const DUTY_ASKS: readonly Ask<Request>[] = [
  ask('accept', ['--on <day>', REASON], [], ({ on, reason }) => proposed(reason, { act: 'accept', on })),
  ask('extend', [DUE, REASON], [INDICATOR], ({ due, reason, indicator = null }) =>
    proposed(reason, { act: 'extend', indicator, due }),
  ),
  ask('suspend', [FROM, TO, REASON], [], ({ from, to, reason }) => proposed(reason, { act: 'suspend', from, to })),
  ask('withdraw', [FROM, REASON], [], ({ from, reason }) => proposed(reason, { act: 'withdraw', from })),
  ask('target', [INDICATOR, '--target <target>', FROM, REASON], [], ({ indicator, target, from, reason }) =>
    proposed(reason, { act: 'change_target', indicator, target, from }),
  ),
  ask('lead', ['--lead <unit...>', FROM, REASON], [URGENT], ({ lead, from, reason, urgent }) => ({
    ask: 'propose',
    reason,
    urgent,
    change: { act: 'change_lead', lead, from },
  })),
  ask('excuse', [PERIOD, '--until <day>', REASON], [], ({ period, until, reason }) =>
    proposed(reason, { act: 'excuse', period, deadline: endOfDay(until) }),
  ),
  ask('approve', [PROPOSAL], [], ({ proposal }) => ({ ask: 'approve', proposal })),
  ask('reject', [PROPOSAL, REASON], [], ({ proposal, reason }) => ({ ask: 'reject', proposal, reason })),
];
