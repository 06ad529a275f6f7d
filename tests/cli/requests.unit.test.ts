import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Api, apiAt, NoServer } from '../../client/cli/remote/api.ts';
import { BadInput } from '../../client/intake/problem.ts';
import { OperationError } from '../../client/operations/errors.ts';

/** What is wrong by the description: `npm run types` fails as soon as one of these lines is right. */
const wrong = (api: Api) => [
  // @ts-expect-error there is no such path
  () => api.get('/cycle', {}),
  // @ts-expect-error the path names a cycle
  () => api.get('/cycles/{cycle}/flags', {}),
  // @ts-expect-error the list is not narrowed by that
  () => api.get('/cycles/{cycle}/drafts', { cycle: 'c' }, { of: 'u' }),
  // @ts-expect-error nothing can be narrowed here
  () => api.get('/cycles', {}, { unit: 'u' }),
  // @ts-expect-error that is not said in the answer
  async () => (await api.get('/clock', {})).time,
  // @ts-expect-error that is a page to be read, not JSON
  () => api.get('/cycles/{cycle}/reviews/{period}/document', { cycle: 'c', period: 'p' }),
  // @ts-expect-error that is JSON, not a page
  () => api.text('/clock', {}),
  // @ts-expect-error there is nothing to be sent
  () => api.post('/clock', {}, {}),
  // @ts-expect-error a field is missing
  () => api.post('/tokens', {}, { cycle: 'c' }),
  // @ts-expect-error a field is not known
  () => api.post('/tokens', {}, { cycle: 'c', post: 'p', unit: 'u' }),
  // @ts-expect-error a field is of another kind
  () => api.post('/cycles/{cycle}/mail/requests', { cycle: 'c' }, { ask: 'resend_mail', key: 1 }),
  // @ts-expect-error nothing of that kind is asked of a review
  () => api.post('/cycles/{cycle}/reviews/{period}/requests', { cycle: 'c', period: 'p' }, { ask: 'forget' }),
  // @ts-expect-error that is not said in the answer
  async () => (await api.post('/tokens', {}, { cycle: 'c', post: 'p' })).key,
  // @ts-expect-error no file is taken here
  () => api.upload('/tokens', {}, {}, new Uint8Array()),
];

interface Asked {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

const asked: Asked[] = [];
let server: Server;
let api: Api;

const PROBLEM = { status: 422, title: 'No.', errors: [] };
const REFUSAL = { line: null, code: 'unknown_unit', subject: 'nosuch' };
const SOON = { line: null, code: 'too_many_requests', subject: '1' };
const TOMORROW = { ...SOON, subject: '3600' };
const FAULT = { file: 'plan.yaml', line: 3, path: 'tasks[0]', code: 'expect_day', params: {} };

/** What is told at the addresses that the tests ask at; an empty answer everywhere else. */
const TOLD: Readonly<Record<string, object>> = {
  '/api/cycles/c/findings': [{ id: 'f-1' }],
  '/api/cycles/c/findings?after=f-1': [{ id: 'f-2' }],
  '/api/cycles/c/findings?limit=1': [{ id: 'f-1' }],
};
const NEXT = '</api/cycles/c/findings?after=f-1>; rel="next"';
const REFUSED: Readonly<Record<string, object>> = {
  '/api/cycles/c/flags': { ...PROBLEM, code: 'unknown_unit', refusals: [REFUSAL] },
  '/api/cycles/c/documents/export': { ...PROBLEM, status: 429, code: 'too_many_requests', refusals: [TOMORROW] },
  '/api/cycles/c/lists': { ...PROBLEM, code: 'bad_input', problems: [FAULT] },
};

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { method, url = '', headers } = request;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    asked.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
    if (url === '/api/cycles/c/drafts?unit=busy' && asked.filter((a) => a.url === url).length === 1) {
      response.statusCode = 429;
      return response.end(JSON.stringify({ ...PROBLEM, status: 429, code: 'too_many_requests', refusals: [SOON] }));
    }
    if (url in TOLD && !url.includes('after')) response.setHeader('Link', NEXT);
    response.statusCode = url in REFUSED ? 422 : 200;
    return response.end(JSON.stringify(REFUSED[url] ?? TOLD[url] ?? {}));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  api = apiAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'secret');
});

beforeEach(() => {
  asked.length = 0;
});

afterAll(() => void server.close());

describe('a request of the command line', () => {
  it('is held to the description by its types', () => {
    expect(wrong(api)).toHaveLength(14);
    expect(asked).toEqual([]);
  });

  it('names what stands in the path and the query, whatever is written in them', async () => {
    await api.get('/cycles/{cycle}/reviews/{period}', { cycle: '县 1', period: 'a/b?c' }, { version: '2&3' });
    await api.get('/cycles/{cycle}/drafts', { cycle: 'c' }, { unit: undefined });
    await api.get('/cycles/{cycle}/documents/export', { cycle: 'c' }, { public: 'true', name: ['a', 'b'] });
    expect(asked.map(({ url }) => url)).toEqual([
      '/api/cycles/%E5%8E%BF%201/reviews/a%2Fb%3Fc?version=2%263',
      '/api/cycles/c/drafts',
      '/api/cycles/c/documents/export?public=true&name=a&name=b',
    ]);
    expect(asked.map(({ headers }) => headers.authorization)).toEqual(Array(3).fill('Bearer secret'));
  });

  it('sends what is asked as JSON, under a key of its own or the one that was given', async () => {
    const body = { ask: 'resend_mail', key: 'k' } as const;
    await api.post('/cycles/{cycle}/mail/requests', { cycle: 'c' }, body, 'key-1234');
    await api.post('/cycles/{cycle}/mail/requests', { cycle: 'c' }, body);
    const [given, own] = asked.map(({ headers }) => headers['idempotency-key']);
    expect([given, own]).toEqual(['key-1234', expect.stringMatching(/^[0-9a-f-]{36}$/)]);
    const [{ method, headers, body: sent } = { method: '', headers: {}, body: '' }] = asked;
    expect([method, headers['content-type'], JSON.parse(sent)]).toEqual(['POST', 'application/json', body]);
  });

  it('sends the bytes of a file as they are, with their hash', async () => {
    const query = { unit: 'slj', name: 'a.txt' };
    await api.upload('/cycles/{cycle}/evidence', { cycle: 'c' }, query, new TextEncoder().encode('abc'));
    expect(asked).toEqual([
      expect.objectContaining({
        url: '/api/cycles/c/evidence?unit=slj&name=a.txt',
        body: 'abc',
        headers: expect.objectContaining({
          'content-type': 'application/octet-stream',
          'content-length': '3',
          'content-digest': 'sha-256=:ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=:',
        }),
      }),
    ]);
  });

  it('reads a list to its end, unless it is said how many', async () => {
    const at = { cycle: 'c' };
    expect(await api.get('/cycles/{cycle}/findings', at)).toEqual([{ id: 'f-1' }, { id: 'f-2' }]);
    expect(await api.get('/cycles/{cycle}/findings', at, { limit: '1' })).toEqual([{ id: 'f-1' }]);
  });

  it('ends in what was refused, or in what is wrong with a file', async () => {
    const flags = await api.get('/cycles/{cycle}/flags', { cycle: 'c' }).catch((error: unknown) => error);
    expect([flags, (flags as OperationError).refusals]).toEqual([expect.any(OperationError), [REFUSAL]]);
    const lists = await api.get('/cycles/{cycle}/lists', { cycle: 'c' }).catch((error: unknown) => error);
    expect([lists, (lists as BadInput).problems]).toEqual([expect.any(BadInput), [FAULT]]);
  });

  it('is made again where the server asks to come back in a while, and is told so; where it is long, it is refused', async () => {
    const waits: number[] = [];
    const patient = apiAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'secret', (s) => waits.push(s));
    expect(await patient.get('/cycles/{cycle}/drafts', { cycle: 'c' }, { unit: 'busy' })).toEqual({});
    expect([waits, asked.length]).toEqual([[1], 2]);
    const later = await patient
      .get('/cycles/{cycle}/documents/export', { cycle: 'c' })
      .catch((error: unknown) => error);
    expect([waits, (later as OperationError).refusals]).toEqual([[1], [TOMORROW]]);
  });

  it('says where no server answers', async () => {
    const nobody = apiAt('http://127.0.0.1:1', 'secret');
    await expect(nobody.get('/clock', {})).rejects.toEqual(new NoServer('http://127.0.0.1:1'));
  });
});
