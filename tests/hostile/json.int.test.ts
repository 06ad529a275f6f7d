import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { createApp } from '../../client/http/app.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { COUNTY } from '../support/county.ts';
import { openRecord } from '../support/record.ts';
import { refused } from '../support/unchanged.ts';

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

const REPORT = '"unit":"slj","task":"hydropower","period":"2024-01","lines":[]';

const asked = async (path: string, body: string | Uint8Array<ArrayBuffer>, type = 'application/json') =>
  createApp(counter.httpDeps).request(`/api/cycles/${counter.cycle}/${path}`, {
    method: 'POST',
    body,
    headers: {
      Authorization: `Bearer ${counter.tokenOf('slj-reporter')}`,
      'Content-Type': type,
      'Content-Length': String(Buffer.byteLength(body)),
      'Idempotency-Key': 'a-key-of-the-test-0001',
    },
  });

const sent = (body: string | Uint8Array<ArrayBuffer>, type?: string) => refused(db, () => asked('reports', body, type));

describe('a body (reliability H9, H15, H17, H19, H22)', () => {
  it.each([
    ['that is no JSON at all', '{"unit": ', 422],
    ['with a role of one’s own', `{${REPORT},"role":"administrator"}`, 422],
    ['with a score of one’s own', `{${REPORT},"score":"100"}`, 422],
    ['with the instant of its receipt', `{${REPORT},"receivedAt":"2024-01-01T00:00:00Z"}`, 422],
    ['with a key that is a constructor', `{${REPORT},"constructor":{"prototype":{}}}`, 422],
    ['with an object where text is due', '{"unit":{"formula":"1"},"task":"t","period":"2024-01","lines":[]}', 422],
    ['ten thousand levels deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 413],
    ['with a unit of one’s own', `{${REPORT},"unitId":"lyj"}`, 422],
    ['with a flag of one’s own', `{${REPORT},"flag":"red"}`, 422],
    ['of twenty megabytes', `{${REPORT},"reason":"${'x'.repeat(20 * 1024 * 1024)}"}`, 413],
  ])('%s is refused, and nothing is recorded', async (_, body, status) => {
    expect(await sent(body)).toMatchObject({ status });
  });

  it.each([
    ['a field', '{"unit":"slj","task":"t","period":"2024-01","unit":"lyj","lines":[]}', '/unit'],
    ['a field of the second line', '{"lines":[{"value":"1"},{"value":"1","a~b/c":1,"a~b/c":2}]}', '/lines/1/a~0b~1c'],
    ['a field under another spelling', '{"unit":"slj","\\u0075nit":"lyj"}', '/unit'],
  ])('that says %s twice is refused there', async (_, body, place) => {
    expect(await sent(body)).toEqual({ status: 422, code: 'repeated_key', places: [place] });
  });

  it.each([
    ['follow-ups/f1/requests', '{"ask":"step","step":"s","fields":{"__proto__":"x"}}', '/fields/__proto__'],
    ['follow-ups/f1/requests', '{"ask":"step","step":"s","fields":{"constructor":"x"}}', '/fields/constructor'],
    ['work-reports', '{"blocks":{"a/b":"x","__proto__":{"polluted":"yes"}}}', '/blocks/__proto__'],
    ['checks', '{"found":{"\\u005f_proto__":"1"}}', '/found/__proto__'],
    [
      'rating-rounds/r1/ballots',
      '{"ballots":[{"unit":"slj","scores":{"prototype":"1"}}]}',
      '/ballots/0/scores/prototype',
    ],
  ])('of %s with a name of the language’s own, as %s, is refused there', async (path, body, place) => {
    const told = await refused(db, () => asked(path, body));
    expect(told).toEqual({ status: 422, code: 'bad_request', places: [place] });
  });

  it('that says the same in two places is read', async () => {
    const lines = `[{"value":"1","note":"unit: {\\"value\\":1}"},{"value":"1"}]`;
    expect((await sent(`{"unit":"nobody","task":"t","period":"2024-01","lines":${lines}}`)).code).not.toBe(
      'repeated_key',
    );
  });

  it.each([
    ['bytes that are no text', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), 'not_utf8'],
    ['a character that nobody can see', Buffer.from(`{${REPORT},"reason":"a\\u0000b"}`), 'hidden_character'],
    ['half a character', Buffer.from(`{${REPORT},"reason":"\\ud800"}`), 'hidden_character'],
  ])('of %s is refused', async (_, body, code) => {
    expect(await sent(new Uint8Array(body))).toMatchObject({ status: 422, code });
  });

  it.each([
    ['findings', { id: 'f1', unit: 'slj', name: '一', text: 'a\u202eb', source: '一', evidence: '一' }, '/text'],
    ['findings', { id: 'f1', unit: 'slj', name: '一', text: 'a\u0000b', source: '一', evidence: '一' }, '/text'],
    ['follow-ups/f1/requests', { ask: 'step', step: 's', fields: { name: '一', text: 'a\u202eb' } }, '/fields/text'],
  ])('of %s that has a name and a text is no file: what nobody can see is refused', async (path, body, place) => {
    const told = await refused(db, () => counter.ask('office', `/cycles/${counter.cycle}/${path}`, body));
    expect(told).toEqual({ status: 422, code: 'hidden_character', places: [place] });
  });

  it('that says no end of things is refused before anybody looks at each', async () => {
    const lines = `[${'1,'.repeat(60_000)}1]`;
    expect(await sent(`{"lines":${lines}}`)).toEqual({ status: 413, code: 'too_many_values', places: [null] });
  });

  it('with no end of faults is told the first, and how many there are besides', async () => {
    const strange = Array.from({ length: 5000 }, (_, i) => `"k${i}":1`).join(',');
    const told = await sent(`{${REPORT},${strange}}`);
    expect(told.places.slice(0, 2)).toEqual(['/k0', '/k1']);
    expect(told.places).toHaveLength(21);
    const answer = await asked('reports', `{${REPORT},${strange}}`);
    expect(((await answer.json()) as { errors: unknown[] }).errors.at(-1)).toEqual({
      path: null,
      code: 'more_faults',
      message: '另有 4980 处不符合要求',
    });
  });

  it.each([
    ['of line ends alone', '\\n'.repeat(3_900_000)],
    ['of marks alone', '\\"'.repeat(3_900_000)],
    ['of backslashes alone', '\\\\'.repeat(1_900_000)],
  ])('with a text %s as long as a file is read to its end', async (_, text) => {
    const policy = (more: string) => `{"policy":{"name":"p.yaml","text":"${text}"${more}}}`;
    const at = (body: string) => refused(db, () => asked('policy-changes/p1/requests', body));
    expect(await at(policy(',"name":"q.yaml"'))).toEqual({
      status: 422,
      code: 'repeated_key',
      places: ['/policy/name'],
    });
    expect((await at(`{"policy" ${' '.repeat(6_000_000)}: 1, "policy": 2}`)).places).toEqual(['/policy']);
  });

  it.each(['text/plain', 'application/json-patch+json', 'application/jsonp', ''])(
    'of the media type “%s” is not read',
    async (type) => {
      expect(await sent(`{${REPORT}}`, type)).toMatchObject({ status: 415 });
    },
  );

  it.each(['APPLICATION/JSON', 'application/json;charset=utf-8', 'Application/Json ; charset="utf-8"'])(
    'of the media type “%s” is read',
    async (type) => {
      expect(await sent('{"unit":"slj"}', type)).toMatchObject({ status: 422 });
    },
  );
});

describe('a body of nobody that is made to be slow (reliability H66)', () => {
  it('is refused before it is looked into, and nobody waits for it', async () => {
    const names = Array.from({ length: 400_000 }, (_, i) => `"k${i}":1`).join(',');
    const headers = { 'Content-Type': 'application/json' };
    const began = performance.now();
    const answer = await createApp(counter.httpDeps).request('/api/session', {
      method: 'POST',
      body: `{${names}}`,
      headers,
    });
    expect([answer.status, (await answer.text()).length]).toEqual([413, expect.toSatisfy((length) => length < 1000)]);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
