import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import type { Listening } from '../../client/serve/listen.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { COUNTY } from '../support/county.ts';
import { PHOTO } from '../support/evidence.ts';
import { openRecord } from '../support/record.ts';

let db: Database;
let counter: Counter;
let server: Listening;

beforeAll(async () => {
  db = await openRecord();
  counter = await openCounter(db, { plan: COUNTY });
  server = await counter.listen();
});

afterAll(async () => {
  await server.stop();
  await counter.close();
  await db.close();
});

const asPost = (who: string, lastHeard?: string) =>
  fetch(`${server.url}/api/cycles/${counter.cycle}/changes`, {
    headers: {
      Authorization: `Bearer ${counter.tokenOf(who)}`,
      ...(lastHeard === undefined ? {} : { 'Last-Event-ID': lastHeard }),
    },
  });

/** Listens as a post; `told` waits for the next thing that is told, null when the line ends. */
const listenTo = async (who: string, lastHeard?: string) => {
  const answer = await asPost(who, lastHeard);
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  const chunks = (answer.body as ReadableStream<Uint8Array>).getReader();
  let text = '';
  const told = async (): Promise<{ id: string; kinds: string[] } | null> => {
    const [whole, data = '', id = ''] = /event: changed\ndata: (.*)\nid: (\d+)\n\n/.exec(text) ?? [];
    if (whole !== undefined) {
      text = text.slice(text.indexOf(whole) + whole.length);
      return { id, ...(JSON.parse(data) as { kinds: string[] }) };
    }
    const { done, value } = await chunks.read();
    if (done) return null;
    text += Buffer.from(value).toString('utf8');
    return told();
  };
  return { told, close: () => chunks.cancel() };
};

/** Somebody hands in a photo. */
const handIn = async (name: string) => {
  const photo = new Uint8Array([...PHOTO, ...Buffer.from(name)]);
  const path = `/cycles/${counter.cycle}/evidence?unit=slj&name=${name}`;
  expect((await counter.ask('office', path, photo)).status).toBe(201);
};

describe('whoever listens for changes', () => {
  it('hears of what is recorded, by its kind, and of nothing that stands in it', async () => {
    const line = await listenTo('lyj-reporter');
    await handIn('1.jpg');
    expect(await line.told()).toEqual({ id: expect.stringMatching(/^\d+$/), kinds: ['evidence'] });
    await line.close();
  });

  it('goes on after what was heard last, and hears what was missed once', async () => {
    const before = await listenTo('office');
    await handIn('2.jpg');
    const heard = await before.told();
    await before.close();
    await handIn('3.jpg');
    await handIn('4.jpg');
    const again = await listenTo('office', heard?.id);
    expect((await again.told())?.kinds).toEqual(['evidence']);
    await handIn('5.jpg');
    const [last] = await db.query<{ position: string }>('select position::text from chain');
    expect(await again.told()).toEqual({ id: last?.position, kinds: ['evidence'] });
    await again.close();
  });

  it('is told in one word to look at everything anew after a long absence', async () => {
    const [here] = await db.query<{ position: number }>('select position::float8 as position from chain');
    await db.query(
      `insert into events select $1 + n, 'evidence/elsewhere', n + 1000000, 'k' || n, 't', '', '', '', '{}', ''
      from generate_series(1, 5001) n`,
      [here?.position],
    );
    const line = await listenTo('office', String(here?.position));
    expect((await line.told())?.kinds).toEqual(['*']);
    await line.close();
    await db.query('delete from events where position > $1', [here?.position]);
  });

  it('is refused a place that is none', async () => {
    const answer = await asPost('office', 'yesterday');
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: [{ path: 'header:Last-Event-ID' }] });
  });

  it('does not keep the server from stopping', async () => {
    const other = await counter.listen();
    const answer = await fetch(`${other.url}/api/cycles/${counter.cycle}/changes`, {
      headers: { Authorization: `Bearer ${counter.tokenOf('office')}` },
    });
    await other.stop();
    expect(Buffer.from(await answer.arrayBuffer()).toString('utf8')).not.toContain('event:');
  });
});
