import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { append } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import { clearFromDraft, discardFormDraft, keepFormDraft } from '../../activities/store/form-drafts.ts';
import type { Listening } from '../../client/serve/listen.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { COUNTY } from '../support/county.ts';
import { eventually } from '../support/eventually.ts';
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

  it('hears of what a unit is not shown, whoever began to listen', async () => {
    const [first, office] = [await listenTo('lyj-reporter'), await listenTo('office')];
    const at = '2024-02-01T02:00:00Z';
    const body = { cycle: counter.cycle, post: 'lyj-head' };
    const event = { entity: `post/${counter.cycle}/lyj-head`, key: 'k', type: 'token_revoked', actor: 'system', body };
    await append(db, [{ ...event, at }], new Date());
    expect((await office.told())?.kinds).toEqual(['post']);
    await Promise.all([first.close(), office.close()]);
  });

  it('who heard nothing until the line was cut comes back from where it began', async () => {
    const answer = await asPost('office');
    const chunks = (answer.body as ReadableStream<Uint8Array>).getReader();
    const [, began] = /^id: (\d+)\n\n$/.exec(Buffer.from((await chunks.read()).value ?? []).toString()) ?? [];
    await chunks.cancel();
    await handIn('6.jpg');
    const again = await listenTo('office', began);
    expect((await again.told())?.kinds).toEqual(['evidence']);
    await again.close();
  });

  it('keeps ten lines open, and may open another when one is closed', async () => {
    const lines = await Promise.all(Array.from({ length: 10 }, () => listenTo('slj-head')));
    const more = await asPost('slj-head');
    expect([more.status, more.headers.get('retry-after')]).toEqual([429, '60']);
    const other = await listenTo('lyj-reporter');
    await lines.pop()?.close();
    const again = await eventually('a line is free', async () => {
      const answer = await asPost('slj-head');
      return answer.status === 200 && answer;
    });
    await again.body?.cancel();
    await Promise.all([other, ...lines].map((line) => line.close()));
  });

  it('keeps no line open by asking for its head', async () => {
    const heads = Array.from({ length: 11 }, async () => {
      const headers = { Authorization: `Bearer ${counter.tokenOf('lyj-reporter')}` };
      const url = `${server.url}/api/cycles/${counter.cycle}/changes`;
      const { status, headers: told } = await fetch(url, { method: 'HEAD', headers });
      return [status, told.get('content-type')];
    });
    expect(await Promise.all(heads)).toEqual(heads.map(() => [200, 'text/event-stream']));
    await (await listenTo('lyj-reporter')).close();
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

describe('the draft of a form', () => {
  const form = () => ({ cycle: counter.cycle, unit: 'slj', period: '2024-01' });
  const save = (value: string) => {
    const lines = [{ indicator: 'firms', value, note: '', light: '', dataTo: '' }];
    const reports = [{ unit: 'slj', task: 'hydropower', lines, reason: '', files: [] }];
    return keepFormDraft(db, form(), { by: 'slj-reporter', at: new Date(), reports }, null);
  };
  const DRAFT = ['form-draft'];

  it('is told of to the people of its unit when it is saved, saved over, handed in and discarded', async () => {
    const line = await listenTo('slj-head');
    await save('1');
    expect((await line.told())?.kinds).toEqual(DRAFT);
    await save('2');
    expect((await line.told())?.kinds).toEqual(DRAFT);
    await clearFromDraft(db, form(), { unit: 'slj', task: 'hydropower' });
    expect((await line.told())?.kinds).toEqual(DRAFT);
    await save('3');
    expect((await line.told())?.kinds).toEqual(DRAFT);
    await discardFormDraft(db, form(), null);
    expect((await line.told())?.kinds).toEqual(DRAFT);
    await line.close();
  });

  it('is told of to nobody else: not to another unit, the office, or whoever looks after the installation', async () => {
    const all = ['slj-head', 'lyj-reporter', 'office', 'operator'];
    const [own, ...others] = await Promise.all(all.map((who) => listenTo(who)));
    await save('4');
    expect((await own?.told())?.kinds).toEqual(DRAFT);
    await handIn('7.jpg');
    for (const line of others) expect((await line.told())?.kinds).toEqual(['evidence']);
    await Promise.all([own, ...others].map((line) => line?.close()));
  });

  it('is told of once more to whoever was away, since it may have become another', async () => {
    const [here] = await db.query<{ position: string }>('select position::text from chain');
    const [own, other] = [await listenTo('slj-head', here?.position), await listenTo('office', here?.position)];
    expect((await own.told())?.kinds).toEqual(DRAFT);
    await handIn('8.jpg');
    expect((await other.told())?.kinds).toEqual(['evidence']);
    await Promise.all([own.close(), other.close()]);
  });
});
