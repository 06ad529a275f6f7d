import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { atCounter } from '../support/evidence.ts';
import { openRecord } from '../support/record.ts';

const OPEN = 16 * 1024;
const USUAL = 256 * 1024;
const PASSWORD = 1280 * 1024;
const FILES = 8 * 1024 * 1024;
const PIECE = Buffer.alloc(OPEN, ' ');
let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly body: { readonly code?: string };
}

/** Sends a JSON body in pieces over a socket, without saying how long it is unless `headers` do. */
function send(url: string, token: string, pieces: Iterable<Uint8Array>, headers: Record<string, string> = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const all = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}`, ...headers };
    const sent = request(url, { method: 'POST', headers: all }, async (answer) => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part);
      const body = JSON.parse(Buffer.concat(parts).toString());
      resolve({ status: answer.statusCode, type: answer.headers['content-type'], body });
    });
    sent.once('error', reject);
    for (const piece of pieces) sent.write(piece);
    sent.end();
  });
}

const blanks = (bytes: number) => Array.from({ length: bytes / PIECE.length }, () => PIECE);
/** JSON of so many bytes, blanks for the most part. */
const ofBytes = (bytes: number) => [...blanks(bytes - PIECE.length), Buffer.from('{}'.padStart(PIECE.length))];
const TOO_LARGE = { status: 413, type: 'application/problem+json', body: { code: 'too_large' } };

type Ask = (path: string, pieces: Uint8Array[], headers?: Record<string, string>) => Promise<Answer>;

/** Asks a server over the network, as a reporter of its cycle. */
const overTheNetwork = (work: (ask: Ask) => Promise<void>) =>
  atCounter(db, async (counter) => {
    const { url, stop } = await counter.listen();
    const at = (path: string) => `${url}/api/${path.replace(':cycle', counter.cycle)}`;
    const key = { 'Idempotency-Key': 'a-key-of-the-test-0003' };
    await work((path, pieces, headers) =>
      send(at(path), counter.tokenOf('slj-reporter'), pieces, { ...key, ...headers }),
    ).finally(stop);
  });

describe('the body of a request (reliability H66)', () => {
  it.each([
    ['of anybody', 'session/invitation', OPEN],
    ['with a password', 'session', PASSWORD],
    ['of somebody who reports', 'cycles/:cycle/reports', USUAL],
    ['with files', 'cycles/:cycle/policy-check', FILES],
    ['that is a table', 'cycles/:cycle/plan-diff?name=a.csv', FILES],
  ])('%s is read whole up to its limit, and no further where it comes without a length', (_, path, most) =>
    overTheNetwork(async (ask) => {
      expect((await ask(path, ofBytes(most))).status).not.toBe(413);
      expect(await ask(path, [...blanks(most), Buffer.from('{}')])).toMatchObject(TOO_LARGE);
    }),
  );

  it.each([
    ['session/invitation', OPEN],
    ['session', PASSWORD],
    ['cycles/:cycle/reports', USUAL],
    ['cycles/:cycle/policy-check', FILES],
  ])('to %s is refused by its length where that is told', (path, most) =>
    overTheNetwork(async (ask) => {
      const length = { 'Content-Length': String(most + 1) };
      expect(await ask(path, [PIECE], length)).toMatchObject(TOO_LARGE);
    }),
  );
});
