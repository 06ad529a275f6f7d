import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { atCounter } from '../support/evidence.ts';
import { openRecord } from '../support/record.ts';

const MOST = 8 * 1024 * 1024;
const PIECE = Buffer.alloc(64 * 1024, ' ');
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

const long = (pieces: number) => Array.from({ length: pieces }, () => PIECE);

describe('the body of a request', () => {
  const overTheNetwork = (
    work: (ask: (pieces: Uint8Array[], headers?: Record<string, string>) => Promise<Answer>) => Promise<void>,
  ) =>
    atCounter(db, async (counter) => {
      const { url, stop } = await counter.listen();
      const path = `${url}/api/cycles/${counter.cycle}/reports`;
      await work((pieces, headers) => send(path, counter.tokenOf('slj-reporter'), pieces, headers)).finally(stop);
    });

  it('is read no further than its limit where it comes without a length', () =>
    overTheNetwork(async (ask) => {
      const answer = await ask([...long(MOST / PIECE.length), Buffer.from('{}')]);
      expect(answer).toMatchObject({ status: 413, type: 'application/problem+json', body: { code: 'too_large' } });
    }));

  it('is refused by its length where that is told', () =>
    overTheNetwork(async (ask) => {
      const answer = await ask([PIECE], { 'Content-Length': String(MOST + 1) });
      expect(answer).toMatchObject({ status: 413, type: 'application/problem+json', body: { code: 'too_large' } });
    }));

  it('is read whole in pieces up to its limit', () =>
    overTheNetwork(async (ask) => {
      const answer = await ask([...long(MOST / PIECE.length - 1), Buffer.from('{}')]);
      expect(answer).toMatchObject({ status: 422, body: { code: 'bad_request' } });
    }));
});
