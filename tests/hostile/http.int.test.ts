import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import type { Listening } from '../../client/serve/listen.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { COUNTY } from '../support/county.ts';
import { openRecord } from '../support/record.ts';
import { headOf, refused } from '../support/unchanged.ts';

let db: Database;
let counter: Counter;
let listening: Listening;

beforeAll(async () => {
  db = await openRecord();
  counter = await openCounter(db, { plan: COUNTY });
  listening = await counter.listen();
});

afterAll(async () => {
  await listening.stop();
  await counter.close();
  await db.close();
});

/** Writes to the server what no client would, and reads until it hangs up or nothing more can come. */
function said(head: readonly string[], body: string | Uint8Array = ''): Promise<string> {
  const { hostname, port, host } = new URL(listening.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    const parts: Buffer[] = [];
    socket.on('data', (part) => parts.push(part));
    socket.once('error', reject);
    socket.once('close', () => resolve(Buffer.concat(parts).toString()));
    socket.write(`${[head[0], `Host: ${host}`, 'Connection: close', ...head.slice(1)].join('\r\n')}\r\n\r\n`);
    socket.end(body);
  });
}

const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
const whole = async () => expect((await fetch(`${listening.url}/health`)).status).toBe(200);

describe('a request that is none (reliability H26, H27, H29)', () => {
  it.each([
    ['with two lengths', ['Content-Length: 5', 'Content-Length: 6'], 'abcde'],
    ['with a length and in pieces', ['Content-Length: 5', 'Transfer-Encoding: chunked'], '0\r\n\r\n'],
    ['with a length that is none', ['Content-Length: -5'], ''],
    ['that ends before its length', ['Content-Length: 500', 'Content-Type: application/json'], '{'],
  ])('%s is refused, and the server goes on', async (_, headers, body) => {
    const before = await headOf(db);
    expect(statusOf(await said(['POST /api/session HTTP/1.1', ...headers], body))).toBe(400);
    expect(await headOf(db)).toBe(before);
    await whole();
  });

  it.each([
    ['that is never closed', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb'],
    ['whose head does not end', '--x\r\nContent-Disposition: form-data; name="a"'],
    ['with a field without a name', '--x\r\nContent-Disposition: form-data; name=""\r\n\r\nb\r\n--x--'],
    [
      'with a list of four thousand million',
      '--x\r\nContent-Disposition: form-data; name="a[4294967296]"\r\n\r\nb\r\n--x--',
    ],
    ['of ten thousand parts', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n'.repeat(10_000), 413],
  ])('as a form %s is not read', async (_, body, status = 415) => {
    const headers = {
      Authorization: `Bearer ${counter.tokenOf('slj-reporter')}`,
      'Content-Type': 'multipart/form-data; boundary=x',
      'Idempotency-Key': 'a-key-of-the-test-0002',
    };
    const url = `${listening.url}/api/cycles/${counter.cycle}/reports`;
    const told = await refused(db, () => fetch(url, { method: 'POST', headers, body }));
    expect(told.status).toBe(status);
    await whole();
  });
});

describe('a method (reliability H9, H26)', () => {
  it.each(['TRACE', 'PROPFIND', 'PATCH', 'OPTIONS'])(
    'of %s is refused by an address that takes others',
    async (method) => {
      const answer = await said([`${method} /api/session HTTP/1.1`]);
      expect(statusOf(answer)).toBe(405);
    },
  );

  it('that an address does not take is told with those that it takes', async () => {
    const answer = await said(['TRACE /api/session HTTP/1.1']);
    expect(answer).toMatch(/allow: DELETE, GET, POST\r\n/i);
    expect(answer).toContain('method_not_allowed');
  });

  it('that nobody has heard of is refused', async () => {
    expect(statusOf(await said(['BREW /api/session HTTP/1.1']))).toBe(400);
  });

  it('that reads changes nothing', async () => {
    const url = `/cycles/${counter.cycle}/reports`;
    const told = await refused(db, () => counter.ask('slj-reporter', url));
    expect(told.status).toBe(405);
  });
});

describe('an address that looks like another host’s, or like none', () => {
  it.each([
    '//evil.example/profile',
    '//evil.example/api/session',
    '/\\\\evil.example',
    '/%2F/evil.example',
    '/..//x',
    '//',
    '*',
  ])('%s is answered by this house, and leads nowhere', async (address) => {
    const answer = await said([`GET ${address} HTTP/1.1`]);
    expect([400, 401, 404]).toContain(statusOf(answer));
    expect(answer).not.toMatch(/^location:/im);
    await whole();
  });
});

describe('a key that was used (reliability H25)', () => {
  const opened = (title: string, key: string, who = 'office') => {
    const body = { id: `case-${key}`, kind: 'problem', unit: 'slj', title, due: '2024-06-28', reason: '督查' };
    const headers = { 'Idempotency-Key': key };
    return counter.ask(who, `/cycles/${counter.cycle}/follow-ups`, { ...body, owner: 'slj-head' }, headers);
  };

  it('is not taken for something else', async () => {
    expect((await opened('河道堆积', 'used-key-1')).status).toBe(201);
    const told = await refused(db, () => opened('道路破损', 'used-key-1'));
    expect(told).toEqual({ status: 409, code: 'key_used', places: ['header:Idempotency-Key'] });
  });

  it('gives the same again for the same', async () => {
    const first = await opened('垃圾清运', 'used-key-2');
    const before = await headOf(db);
    const again = await opened('垃圾清运', 'used-key-2');
    expect([again.status, await again.json()]).toEqual([first.status, await first.json()]);
    expect(await headOf(db)).toBe(before);
  });

  it('is free again when what it was used for was refused', async () => {
    expect((await opened('', 'used-key-3')).status).toBe(422);
    expect((await opened('水质超标', 'used-key-3')).status).toBe(201);
  });

  it('is another person’s own', async () => {
    expect((await opened('路灯不亮', 'used-key-4')).status).toBe(201);
    const told = await refused(db, () => opened('井盖缺失', 'used-key-4', 'slj-reporter'));
    expect(told.code).not.toBe('key_used');
  });
});
