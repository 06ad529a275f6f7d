import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { createApp } from '../../client/http/app.ts';
import { openApi, toldRoutes } from '../../client/http/description/open-api.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { COUNTY } from '../support/county.ts';
import { openRecord } from '../support/record.ts';
import { refused } from '../support/unchanged.ts';

const LOOKS = 'looks at something and changes nothing';
const SECRET = 'holds a secret, of which not even a digest may be kept, and is good once or a new session';
const NOBODY = 'comes from somebody who is not known, or is not any more: nobody’s keys could be kept apart';
/** The writes that no key is asked of, and why. */
const UNKEYED: Readonly<Record<string, string>> = {
  ...{ verify: LOOKS, planDiff: LOOKS, checkPolicy: LOOKS, checkCycle: LOOKS, tryPolicy: LOOKS, tryEvaluation: LOOKS },
  ...{ lookAtInvitation: LOOKS, departToOrganisation: NOBODY, askPasswordReset: NOBODY, signOut: NOBODY },
  ...{ signIn: SECRET, giveCode: SECRET, proveAgain: SECRET, enterTrial: SECRET, beginAccount: SECRET },
  ...{ beginSecondFactor: SECRET, changePassword: SECRET, resetPassword: SECRET },
};

interface Described {
  readonly operationId: string;
  readonly parameters: readonly { readonly $ref?: string }[];
}

/** The header as the description has it, asked for or only heeded. */
const KEY = /\/IdempotencyKey(Heeded)?$/;

let db: Database;
let counter: Counter;

beforeAll(async () => {
  db = await openRecord();
  counter = await openCounter(db, { plan: COUNTY });
});

afterAll(async () => {
  await counter.close();
  await db.close();
});

const writes = () => toldRoutes(createApp(counter.httpDeps)).filter(({ method }) => method !== 'get');

describe('a write', () => {
  it('takes an Idempotency-Key and says so, unless it is known why it does not', () => {
    const { paths } = openApi(createApp(counter.httpDeps), { answers: {}, components: {} }) as {
      paths: Record<string, Record<string, Described>>;
    };
    const told = Object.values(paths).flatMap((path) =>
      Object.entries(path).flatMap(([method, one]) => (method === 'get' ? [] : [one])),
    );
    const without = told.filter((one) => !one.parameters.some(({ $ref = '' }) => KEY.test($ref)));
    expect(without.map((one) => one.operationId).toSorted()).toEqual(Object.keys(UNKEYED).toSorted());
  });

  it('that asks for one is refused without it, at the header, and nothing is recorded', async () => {
    const asking = writes().filter(({ keyed }) => keyed === true);
    expect(asking.length).toBeGreaterThan(35);
    for (const { id, path } of asking) {
      const at = path.replace('/api', '').replace(':cycle', counter.cycle).replace(/:\w+/g, 'x');
      const told = await refused(db, () => counter.ask('operator', at, {}, { 'Idempotency-Key': '' }));
      expect({ id, ...told }).toMatchObject({ id, status: 422, places: ['header:Idempotency-Key'] });
    }
  });
});
