import { WorkflowUpdateFailedError } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { task } from '../support/cast.ts';
import { ask, freshKey, hand } from '../support/requests.ts';
import { openStage, outcome, QUIET, quarterPlan, type Stage } from '../support/stage.ts';

const AT = '2024-02-02T01:00:00Z';
const HEAD = { key: 'k', actor: 'office', at: AT };
const REPORT = { unit: 'slj', task: 'hydropower', period: '2024-01' };
const zodError = z.object({ ask: z.string() }).safeParse({}).error;

const GARBAGE: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a word', 'report'],
  ['a ZodError', zodError],
  ['a list', [1, 2]],
  ['an unknown request', { ...HEAD, ask: 'explode' }],
  ['a request named like what objects inherit', { ...HEAD, ask: 'constructor' }],
  ['a report without a report', { ...HEAD, ask: 'report' }],
  ['a report whose lines are a word', { ...HEAD, ask: 'report', report: { ...REPORT, lines: 'firms' } }],
  [
    'a report at no instant',
    { ...HEAD, at: {}, ask: 'report', report: { ...REPORT, lines: [{ indicator: 'firms', value: 3 }] } },
  ],
  ['a proposal of nothing', { ...HEAD, ask: 'propose', reason: '' }],
  ['a proposal of an unknown change', { ...HEAD, ask: 'propose', change: { act: 'explode' }, reason: '' }],
  ['an approval of what objects inherit', { ...HEAD, ask: 'approve', proposal: 'constructor' }],
  ['a rejection of what objects inherit', { ...HEAD, ask: 'reject', proposal: 'toString', reason: '' }],
];

describe('arguments that make no sense', () => {
  let stage: Stage;
  const send = (update: string, argument: unknown) =>
    stage.deps.client.workflow
      .getHandle(`task/${stage.cycle}/hydropower`)
      .executeUpdate(update, { args: [argument], updateId: freshKey() });

  beforeAll(async () => {
    stage = await openStage({ plan: quarterPlan({ tasks: [task()] }), policy: QUIET });
    await stage.until(AT);
  });
  afterAll(() => stage?.close());

  it.each(GARBAGE)('refuses %s, and goes on', async (_name, garbage) => {
    const before = await stage.eventsOf(`task/${stage.cycle}/hydropower`);
    await expect(send('request', garbage)).rejects.toBeInstanceOf(WorkflowUpdateFailedError);
    expect(await stage.eventsOf(`task/${stage.cycle}/hydropower`)).toEqual(before);
    expect(await outcome(hand(stage, { task: 'hydropower', period: '2024-01', at: AT }))).toBe('taken');
  });

  it.each([null, 'events', [null], [{ number: 999 }]])('adopts nothing that is not events: %j', async (garbage) => {
    await expect(send('adopt', garbage)).rejects.toBeInstanceOf(WorkflowUpdateFailedError);
    expect(await outcome(hand(stage, { task: 'hydropower', period: '2024-01', at: AT }))).toBe('taken');
  });

  it('tells an operation’s caller what was wrong as a code', async () => {
    const garbage = { ask: 'explode' } as unknown as Parameters<typeof ask>[3];
    expect(await outcome(ask(stage, 'hydropower', { at: AT }, garbage))).toBe('refused bad_request');
  });

  it('keeps the record’s numbers without gaps', async () => {
    const events = await stage.eventsOf(`task/${stage.cycle}/hydropower`);
    expect(events.map((e) => e.number)).toEqual(events.map((_, i) => i + 1));
    expect(events.every((e) => e.type === 'report_received')).toBe(true);
  });
});
