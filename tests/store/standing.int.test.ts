import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { readOrganised } from '../../activities/store/definition.ts';
import { atOneLook } from '../../activities/store/standing.ts';
import { COUNTY } from '../support/county.ts';
import { type Office, openOffice } from '../support/office.ts';
import { outbox } from '../support/outbox.ts';
import { openRecord } from '../support/record.ts';

let db: Database;
let office: Office;

beforeAll(async () => {
  db = await openRecord();
  office = await openOffice(db, { plan: COUNTY, mailer: outbox() });
});

afterAll(() => db.close());

/** How many changes of units and posts the cycle is seen to have had. */
const changesSeen = async () => (await readOrganised(db, office.cycle))?.organisation.length;

const oneMoreChange = () =>
  db.query(`update cycles set organisation = organisation || '[{"on": "2024-02-01"}]' where cycle = $1`, [
    office.cycle,
  ]);

describe('how a cycle stands', () => {
  it('is the same in all of one answer, whatever changes meanwhile, and anew in the next', async () => {
    const seen = await atOneLook(async () => {
      const before = await changesSeen();
      await oneMoreChange();
      return [before, await changesSeen()];
    });
    expect(seen).toEqual([0, 0]);
    expect(await atOneLook(changesSeen)).toBe(1);
    expect(await changesSeen()).toBe(1);
  });

  it('is looked at anew by what outlasts its answer', async () => {
    let later: () => Promise<unknown> = async () => undefined;
    let goOn = () => {};
    const gone = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    await atOneLook(async () => {
      await changesSeen();
      const outlasting = gone.then(changesSeen);
      later = () => outlasting;
    });
    await oneMoreChange();
    goOn();
    expect(await later()).toBe(2);
  });
});
