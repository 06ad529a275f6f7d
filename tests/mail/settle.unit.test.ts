import { describe, expect, it } from 'vitest';
import { settlement } from '../../activities/mail/settle.ts';
import type { SendResult } from '../../activities/ports.ts';
import type { LedgerRow } from '../../activities/store/mail-rows.ts';
import { ledgerRow } from '../support/message.ts';

const NOW = new Date('2024-02-01T01:00:00.500Z');

interface Body {
  readonly state: string;
  readonly retryAt: string;
  readonly ambiguous: number;
  readonly attempt: number;
}

/** What an attempt's end makes of a row. */
const settled = (row: Partial<LedgerRow>, outcome: SendResult['outcome']) =>
  settlement(ledgerRow(row), { outcome, response: '250 OK' }, NOW);
const body = (row: Partial<LedgerRow>, outcome: SendResult['outcome']) => settled(row, outcome).body as Body;

describe('the end of an attempt', () => {
  it.each<[string, Partial<LedgerRow>, SendResult['outcome'], string]>([
    ['accepted', {}, 'accepted', 'accepted'],
    ['accepted after it may have arrived twice', { ambiguous: 2 }, 'accepted', 'accepted'],
    ['refused for good', {}, 'refused', 'undeliverable'],
    ['refused for good on a repeat', { ambiguous: 1, attempts: 1 }, 'refused', 'undeliverable'],
    ['deferred', {}, 'deferred', 'pending'],
    ['deferred for the hundredth time', { attempts: 99 }, 'deferred', 'pending'],
    ['deferred after it may have arrived twice', { ambiguous: 2 }, 'deferred', 'pending'],
    ['unknown', {}, 'unknown', 'pending'],
    ['unknown for the second time', { ambiguous: 1 }, 'unknown', 'pending'],
    ['unknown for the third time', { ambiguous: 2 }, 'unknown', 'unknown'],
    ['unknown after a sender was lost with it', { state: 'sending' }, 'unknown', 'pending'],
    [
      'unknown for the third time, a lost sender being the second',
      { state: 'sending', ambiguous: 1 },
      'unknown',
      'unknown',
    ],
  ])('leaves a row that was %s', (_, row, outcome, state) => {
    expect(body(row, outcome).state).toBe(state);
  });

  it.each([
    [0, '2024-02-01T01:01:00.500Z'],
    [1, '2024-02-01T01:02:00.500Z'],
    [2, '2024-02-01T01:04:00.500Z'],
    [5, '2024-02-01T01:32:00.500Z'],
    [6, '2024-02-01T02:00:00.500Z'],
    [4000, '2024-02-01T02:00:00.500Z'],
  ])('after %i attempts has the next wait twice as long, an hour at most', (attempts, retryAt) => {
    expect(body({ attempts }, 'deferred').retryAt).toBe(retryAt);
    expect(body({ attempts }, 'unknown').retryAt).toBe(retryAt);
  });

  it.each(['accepted', 'refused'] as const)('asks for no further try when it was %s', (outcome) => {
    expect(body({}, outcome).retryAt).toBe('');
  });

  it.each([
    ['accepted', 0],
    ['refused', 0],
    ['deferred', 0],
    ['unknown', 1],
  ] as const)('counts as ambiguous or not: %s', (outcome, ambiguous) => {
    expect(body({}, outcome).ambiguous).toBe(ambiguous);
  });

  it('is an event of the ledger, one for each attempt at a row', () => {
    expect(settled({ attempts: 2 }, 'accepted')).toMatchObject({
      entity: 'mail',
      key: `settle/${ledgerRow().key}/3`,
      type: 'mail_settled',
      at: '2024-02-01T01:00:00Z',
      actor: 'system',
      body: { key: ledgerRow().key, attempt: 3, outcome: 'accepted', response: '250 OK' },
    });
  });
});
