import { type Client, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handIn, type PlayedReport } from '../../client/operations/hand-in.ts';
import { task } from '../support/cast.ts';
import { openStage, QUIET, quarterPlan, type Stage } from '../support/stage.ts';

const AT = '2024-02-02T01:00:00Z';

/** A client that hears no answer to its first requests: they are carried out, or never sent. */
function deafTo(client: Client, times: number, carriedOut: boolean): Client {
  let left = times;
  const deaf: Client = Object.create(client);
  deaf.withDeadline = async (deadline, work) => {
    left -= 1;
    if (left < 0) return client.withDeadline(deadline, work);
    if (carriedOut) await client.withDeadline(deadline, work);
    throw new WorkflowUpdateRPCTimeoutOrCancelledError('late');
  };
  return deaf;
}

describe('the reports of a play', () => {
  let stage: Stage;
  const played = (name: string, key: string, value: string): PlayedReport => ({
    at: AT,
    key,
    actor: 'slj-reporter',
    report: { task: name, unit: 'slj', period: '2024-01', lines: [{ indicator: 'firms', value, note: '' }] },
  });
  const taken = (name: string) =>
    stage.db.query('select key, version from reports where task = $1 order by version', [name]);

  beforeAll(async () => {
    const tasks = ['unsent', 'unheard'].map((id) => task({ id }));
    stage = await openStage({ plan: quarterPlan({ tasks }), policy: QUIET });
    await stage.until(AT);
  });
  afterAll(() => stage?.close());

  it.each([
    ['unsent', false],
    ['unheard', true],
  ])(
    'that a stalled machine left on their way are brought again, each before the next of its task: %s',
    async (name, carriedOut) => {
      const deps = { ...stage.deps, client: deafTo(stage.deps.client, 2, carriedOut) };
      const reports = [played(name, `${name}-1`, '10'), played(name, `${name}-2`, '11')];
      expect(await handIn(deps, stage.cycle, reports, 'office')).toEqual([]);
      expect(await taken(name)).toEqual([
        { key: `${name}-1`, version: 1 },
        { key: `${name}-2`, version: 2 },
      ]);
    },
  );
});
