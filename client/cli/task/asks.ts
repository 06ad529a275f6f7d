import { endOfDay } from '../../../workflows/rules/time/instant.ts';

/** What was typed: options by name; some may be given several times. */
export type Given = Readonly<Record<string, string>> & {
  readonly lead?: string[];
  readonly light?: string[];
  readonly field?: string[];
  readonly attach?: string[];
};

/** One verb of `duban task` or `duban follow-up`: its options beside who asks, and the request it makes. */
export interface Ask {
  readonly verb: string;
  readonly needs: readonly string[];
  readonly may?: readonly string[];
  readonly request: (given: Given) => object;
  /** Where it is sent to below its task; requests unless said otherwise. */
  readonly to?: 'opinions' | 'blockers';
}

/** Lights as they are typed: `red` for the whole report, `firms=red` for one indicator. */
function lightsGiven(given: readonly string[] | undefined): Record<string, string> | undefined {
  if (given === undefined) return undefined;
  return Object.fromEntries(
    given.map((text) =>
      text.includes('=') ? [text.slice(0, text.indexOf('=')), text.slice(text.indexOf('=') + 1)] : ['', text],
    ),
  );
}

/** A change of a task's duty: one post proposes it, another approves it (assessment-rules §3). */
function proposed(verb: string, needs: readonly string[], change: (given: Given) => object): Ask {
  const request = (given: Given) => ({ ask: 'propose', reason: given.reason, change: change(given) });
  return { verb, needs: [...needs, '--reason <text>'], request };
}

const UNIT = '--unit <unit>';
const OF = '--of <unit>';
const PERIOD = '--period <period>';
const REASON = '--reason <text>';
const FROM = '--from <day>';
const URGENT = '--urgent <text>';
const PROPOSAL = '--proposal <id>';

/** Everything that can be asked of a task besides a report. */
export const ASKS: readonly Ask[] = [
  {
    verb: 'verify',
    needs: [UNIT, PERIOD],
    may: ['--light <light...>'],
    request: ({ unit, period, light }) => ({ ask: 'verify', unit, period, lights: lightsGiven(light) }),
  },
  {
    verb: 'return',
    needs: [UNIT, PERIOD, REASON],
    request: ({ unit, period, reason }) => ({ ask: 'return', unit, period, reason }),
  },
  {
    verb: 'complete',
    needs: [UNIT],
    may: ['--note <text>'],
    request: ({ unit, note = '' }) => ({ ask: 'claim_completion', unit, note }),
  },
  {
    verb: 'confirm',
    needs: [UNIT, OF, PERIOD],
    may: [REASON],
    request: ({ unit, of, period, reason = '' }) => ({ stance: 'confirmed', unit, lead: of, period, reason }),
    to: 'opinions',
  },
  {
    verb: 'dispute',
    needs: [UNIT, OF, PERIOD, REASON],
    request: ({ unit, of, period, reason }) => ({ stance: 'disputed', unit, lead: of, period, reason }),
    to: 'opinions',
  },
  {
    verb: 'blocked',
    needs: [UNIT, '--by <unit>', '--answer <day>', REASON],
    may: [URGENT],
    request: ({ unit, by, answer, reason, urgent }) => ({ lead: unit, unit: by, due: answer, reason, urgent }),
    to: 'blockers',
  },
  proposed('accept', ['--on <day>'], ({ on }) => ({ act: 'accept', on })),
  {
    ...proposed('extend', ['--due <day>'], ({ due, indicator = null }) => ({ act: 'extend', indicator, due })),
    may: ['--indicator <id>'],
  },
  proposed('suspend', [FROM, '--to <day>'], ({ from, to }) => ({ act: 'suspend', from, to })),
  proposed('withdraw', [FROM], ({ from }) => ({ act: 'withdraw', from })),
  proposed('target', ['--indicator <id>', '--target <target>', FROM], ({ indicator, target, from }) => ({
    act: 'change_target',
    indicator,
    target,
    from,
  })),
  {
    verb: 'lead',
    needs: ['--lead <unit...>', FROM, REASON],
    may: [URGENT],
    request: ({ lead, from, reason, urgent }) => ({
      ask: 'propose',
      reason,
      urgent,
      change: { act: 'change_lead', lead, from },
    }),
  },
  proposed('excuse', [PERIOD, '--until <day>'], ({ period, until = '' }) => ({
    act: 'excuse',
    period,
    deadline: endOfDay(until),
  })),
  {
    verb: 'approve',
    needs: [PROPOSAL],
    request: ({ proposal }) => ({ ask: 'approve', proposal }),
  },
  {
    verb: 'reject',
    needs: [PROPOSAL, REASON],
    request: ({ proposal, reason }) => ({ ask: 'reject', proposal, reason }),
  },
];
