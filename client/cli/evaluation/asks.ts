import type { Sent } from '../../api/described.ts';
import { type Ask, ask } from '../shared/ask.ts';

const REASON = '--reason <text>';
const EVIDENCE = '--evidence <text>';
const UNIT = '--unit <unit>';
const ID = '--id <id>';
const KIND = '--kind <plus|minus>';
const AMOUNT = '--amount <number>';

/** Everything that is asked of a year's evaluation. */
export const EVALUATION_ASKS: readonly Ask<Sent<'actOnEvaluation'>>[] = [
  ask('propose', [ID, UNIT, KIND, AMOUNT, REASON, EVIDENCE], [], ({ id, unit, kind, amount, reason, evidence }) => ({
    ask: 'propose_entry',
    id,
    entry: { unit, kind, amount, reason, evidence },
  })),
  ask('veto', [ID, UNIT, '--veto <id>', REASON, EVIDENCE], [], ({ id, unit, veto, reason, evidence }) => ({
    ask: 'propose_entry',
    id,
    entry: { unit, kind: 'veto', veto, reason, evidence },
  })),
  ask('accept', [ID], [], ({ id }) => ({ ask: 'approve_entry', id })),
  ask('reject', [ID, REASON], [], ({ id, reason }) => ({ ask: 'reject_entry', id, reason })),
  ask('draft', [], [REASON], ({ reason = null }) => ({ ask: 'draft', reason })),
  ask('object', [UNIT, '--grounds <text>', EVIDENCE], ['--attach <file...>'], ({ unit, grounds, evidence }) => ({
    ask: 'object',
    unit,
    grounds,
    evidence,
  })),
  ask('rule', ['--objection <id>', REASON], ['--upheld'], ({ objection, reason, upheld = false }) => ({
    ask: 'rule',
    objection,
    reason,
    upheld,
  })),
  ask('approve', [], [], () => ({ ask: 'approve' })),
  ask('publish', [], [], () => ({ ask: 'publish' })),
  ask('link', ['--use <id>', '--by <text>', '--document <text>'], [], ({ use, by, document }) => ({
    ask: 'take_over',
    use,
    by,
    document,
  })),
];
