import type { Ask } from '../task/asks.ts';

const REASON = '--reason <text>';
const EVIDENCE = '--evidence <text>';
const UNIT = '--unit <unit>';
const ID = '--id <id>';

/** Everything that is asked of a year's evaluation. */
export const EVALUATION_ASKS: readonly Ask[] = [
  {
    verb: 'propose',
    needs: [ID, UNIT, '--kind <plus|minus>', '--amount <number>', REASON, EVIDENCE],
    request: ({ id, unit, kind, amount, reason, evidence }) => ({
      ask: 'propose_entry',
      id,
      entry: { unit, kind, amount, reason, evidence },
    }),
  },
  {
    verb: 'veto',
    needs: [ID, UNIT, '--veto <id>', REASON, EVIDENCE],
    request: ({ id, unit, veto, reason, evidence }) => ({
      ask: 'propose_entry',
      id,
      entry: { unit, kind: 'veto', veto, reason, evidence },
    }),
  },
  { verb: 'accept', needs: [ID], request: ({ id }) => ({ ask: 'approve_entry', id }) },
  { verb: 'reject', needs: [ID, REASON], request: ({ id, reason }) => ({ ask: 'reject_entry', id, reason }) },
  { verb: 'draft', needs: [], may: [REASON], request: ({ reason = null }) => ({ ask: 'draft', reason }) },
  {
    verb: 'object',
    needs: [UNIT, '--grounds <text>', EVIDENCE],
    may: ['--attach <file...>'],
    request: ({ unit, grounds, evidence }) => ({ ask: 'object', unit, grounds, evidence }),
  },
  {
    verb: 'rule',
    needs: ['--objection <id>', REASON],
    may: ['--upheld'],
    request: ({ objection, reason, upheld }) => ({ ask: 'rule', objection, reason, upheld: Boolean(upheld) }),
  },
  { verb: 'approve', needs: [], request: () => ({ ask: 'approve' }) },
  { verb: 'publish', needs: [], request: () => ({ ask: 'publish' }) },
  {
    verb: 'link',
    needs: ['--use <id>', '--by <text>', '--document <text>'],
    request: ({ use, by, document }) => ({ ask: 'take_over', use, by, document }),
  },
];
