import { createHash } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { append } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import { evidenceRoutes } from '../../client/http/evidence.ts';
import { problemResponse } from '../../client/http/problem-response.ts';
import { plan, posts, unit } from '../support/cast.ts';
import { type Counter, openCounter } from '../support/counter.ts';
import { eventually } from '../support/eventually.ts';
import { openRecord } from '../support/record.ts';
import { undone } from '../support/undone.ts';
import { docx } from '../support/zip.ts';

const units = [unit('slj'), unit('lyj')];
const office = {
  id: 'office',
  name: '督查室',
  unit: null,
  post: 'supervisor',
  email: 'office@jinyun.example',
} as const;
const COUNTY = plan({ units, people: [...units.flatMap((u) => posts(u.id)), office] });
const PHOTO = Buffer.from('ffd8ffe000104a4649460001', 'hex');
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

const atCounter = (work: (counter: Counter & { path: string }) => Promise<void>) =>
  undone(db, async (tx) => {
    const counter = await openCounter(tx, { plan: COUNTY });
    await work({ ...counter, path: `/cycles/${counter.cycle}/evidence` }).finally(counter.close);
  });

/** What is in the folder of files: of everything half done too. */
const inFolder = async ({ folder }: Counter) =>
  (await readdir(join(folder, 'evidence'), { recursive: true, withFileTypes: true }).catch(() => [])).filter((f) =>
    f.isFile(),
  ).length;

interface Problem {
  readonly code: string;
  readonly refusals: readonly { readonly path?: string }[];
}

/** The status of a refusal, its code and the part it speaks of. */
async function refusal(answer: Response): Promise<string> {
  const { code, refusals } = (await answer.json()) as Problem;
  return [answer.status, code, refusals[0]?.path ?? ''].join(' ').trim();
}

const named = (name: string, of = 'slj') => `?unit=${of}&name=${encodeURIComponent(name)}`;

describe('an evidence file that is uploaded', () => {
  it('is kept once under its hash, and told with name, size and kind', () =>
    atCounter(async ({ ask, path, files, db: tx }) => {
      const first = await ask('slj-reporter', `${path}${named('现场照片.jpg')}`, PHOTO);
      const kept = { sha256: hashOf(PHOTO), name: '现场照片.jpg', size: 12, mediaType: 'image/jpeg' };
      expect([first.status, await first.json()]).toEqual([201, kept]);
      const again = await ask('slj-head', `${path}${named('别名.jpg')}`, PHOTO);
      expect([again.status, await again.json()]).toEqual([201, kept]);
      expect(await files.hashOf(kept.sha256)).toBe(kept.sha256);
      expect(await tx.query(`select actor from events where type = 'evidence_added'`)).toEqual([
        { actor: 'slj-reporter' },
      ]);
    }));

  it('is checked against the hash that came with it', () =>
    atCounter(async (counter) => {
      const { ask, path } = counter;
      const digest = (bytes: Uint8Array) => ({
        'Content-Digest': `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`,
      });
      const url = `${path}${named('a.jpg')}`;
      expect(await refusal(await ask('slj-head', url, PHOTO, digest(Buffer.from('x'))))).toBe(
        '422 hash_differs /files/0',
      );
      expect(await refusal(await ask('slj-head', url, PHOTO, { 'Content-Digest': 'md5=:x:' }))).toBe('422 bad_request');
      expect(await inFolder(counter)).toBe(0);
      expect((await ask('slj-head', url, PHOTO, digest(PHOTO))).status).toBe(201);
    }));

  it('is refused by name, kind and content, and leaves nothing behind (reliability H30–H49)', () =>
    atCounter(async (counter) => {
      const cases: [string, Uint8Array, string][] = [
        ['a.jpg', Buffer.alloc(0), '422 empty_file /files/0'],
        ['../../x.jpg', PHOTO, '422 bad_file_name /files/0/name'],
        ['C:\\x.jpg', PHOTO, '422 bad_file_name /files/0/name'],
        ['a\r\nSet-Cookie: b.jpg', PHOTO, '422 bad_file_name /files/0/name'],
        ['fdp.\u202Egpj.jpg', PHOTO, '422 bad_file_name /files/0/name'],
        ['', PHOTO, '422 bad_file_name /files/0/name'],
        ['a.docx.html', PHOTO, '415 unsupported_type /files/0/type'],
        ['a.docx', Buffer.from('%PDF-1.7'), '415 unsupported_type /files/0/type'],
        ['a.xlsm', docx(), '415 unsupported_type /files/0/type'],
        ['a.docx', docx({ name: 'word/vbaProject.bin' }), '415 macro_or_encrypted /files/0/type'],
        ['a.docx', docx({ name: '../x' }), '422 bad_archive /files/0/entries'],
        ['a.docx', docx({ name: 'word/b.xml', text: '<!DOCTYPE b><b/>' }), '422 dtd_forbidden /files/0/entries'],
      ];
      for (const [name, bytes, expected] of cases) {
        const answer = await counter.ask('slj-reporter', `${counter.path}${named(name)}`, bytes);
        expect(await refusal(answer), JSON.stringify(name)).toBe(expected);
      }
      expect(await inFolder(counter)).toBe(0);
    }));

  it('is no longer than a file may be, whatever it says of its length (reliability H31)', () =>
    atCounter(async (counter) => {
      const tooLong = Buffer.concat([PHOTO, Buffer.alloc(20 * 1024 * 1024)]);
      const url = `${counter.path}${named('a.jpg')}`;
      expect(await refusal(await counter.ask('slj-head', url, tooLong))).toBe('413 file_too_large /files/0');
      const said = await counter.ask('slj-head', url, PHOTO, { 'Content-Length': String(20 * 1024 * 1024 + 1) });
      expect(await refusal(said)).toBe('413 file_too_large /files/0');
      expect(await inFolder(counter)).toBe(0);
    }));

  it('keeps within what a unit may have in a year, and a post in a minute (reliability H31, limits)', () =>
    atCounter(async ({ ask, path, db: tx, cycle, deps }) => {
      const row = (n: number, size: number, of: string, actor: string) => ({
        entity: `evidence/${cycle}`,
        key: `${of}/${n}`,
        type: 'evidence_added',
        at: '2024-01-02T00:00:00Z',
        actor,
        body: { cycle, unit: of, sha256: `${n}`, name: 'a.jpg', size, mediaType: 'image/jpeg' },
      });
      await append(tx, [row(0, 2_000_000_000, 'slj', 'x'), row(1, 147_483_640, 'slj', 'x')], deps.now());
      const full = await ask('slj-head', `${path}${named('a.jpg')}`, PHOTO);
      expect(await refusal(full)).toBe('413 quota_exceeded /files');
      expect((await ask('lyj-head', `${path}${named('a.jpg', 'lyj')}`, PHOTO)).status).toBe(201);
      const many = Array.from({ length: 20 }, (_, n) => row(n, 1, 'lyj', 'lyj-reporter'));
      await append(tx, many, deps.now());
      const hurried = await ask('lyj-reporter', `${path}${named('b.jpg', 'lyj')}`, PHOTO);
      expect([hurried.headers.get('retry-after'), await refusal(hurried)]).toEqual(['60', '429 too_many_uploads']);
    }));

  it('is not taken as a form, nor from nobody, nor for another unit', () =>
    atCounter(async ({ ask, path, cycle }) => {
      const form = '--x\r\nContent-Disposition: form-data; name="a"; filename="a.jpg"\r\n\r\nno closing boundary';
      const type = { 'Content-Type': 'multipart/form-data; boundary=x' };
      expect(await refusal(await ask('slj-head', `${path}${named('a.jpg')}`, Buffer.from(form), type))).toBe(
        '415 unsupported_type /files/0/type',
      );
      expect((await ask('stranger', `${path}${named('a.jpg')}`, PHOTO)).status).toBe(401);
      expect((await ask('slj-head', `${path}${named('a.jpg', 'lyj')}`, PHOTO)).status).toBe(403);
      expect((await ask('slj-head', `${path}?name=a.jpg`, PHOTO)).status).toBe(403);
      const unknown = await ask('office', `/cycles/${cycle}/evidence${named('a.jpg', 'nobody')}`, PHOTO);
      expect(await refusal(unknown)).toBe('422 unknown_unit');
    }));
});

describe('an upload that is cut', () => {
  it('leaves nothing, and the same file is taken at the second attempt (reliability F26, H28)', () =>
    atCounter(async (counter) => {
      const { url, stop } = await counter.listen();
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      const head = [
        `POST /api${counter.path}${named('a.jpg')} HTTP/1.1`,
        'Host: localhost',
        `Authorization: Bearer ${counter.tokenOf('slj-head')}`,
        'Content-Length: 1000',
        '',
        '',
      ];
      await new Promise<void>((done) =>
        socket.write(Buffer.concat([Buffer.from(head.join('\r\n')), PHOTO]), () => done()),
      );
      await eventually('the first bytes are on the disk', async () => (await inFolder(counter)) === 1);
      socket.destroy();
      await eventually('they are gone', async () => (await inFolder(counter)) === 0);
      expect((await counter.ask('slj-head', `${counter.path}${named('a.jpg')}`, PHOTO)).status).toBe(201);
      await stop();
    }));

  it('comes too slowly and is given up (reliability H29)', () =>
    atCounter(async (counter) => {
      const slow = new Hono().route('/', evidenceRoutes(counter.httpDeps, 30)).onError(problemResponse(() => {}));
      const body = new ReadableStream({ start: (stream) => stream.enqueue(PHOTO) });
      const headers = { Authorization: `Bearer ${counter.tokenOf('slj-head')}` };
      const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
      const answer = await slow.request(`/${counter.cycle}/evidence${named('a.jpg')}`, init);
      expect([await refusal(answer), await inFolder(counter)]).toEqual(['408 upload_timeout', 0]);
    }));
});

describe('an evidence file that is fetched', () => {
  it('is something to save, never to run or to show', () =>
    atCounter(async ({ ask, path }) => {
      await ask('slj-reporter', `${path}${named("现场(1)'.jpg")}`, PHOTO);
      const answer = await ask('office', `${path}/${hashOf(PHOTO)}`);
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(PHOTO);
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': 'image/jpeg',
        'content-disposition': `attachment; filename="evidence.jpg"; filename*=UTF-8''%E7%8E%B0%E5%9C%BA%281%29%27.jpg`,
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        'cross-origin-resource-policy': 'same-origin',
      });
    }));

  it('of another unit is not there at all, by hash or in the list (reliability H11)', () =>
    atCounter(async ({ ask, path }) => {
      await ask('slj-reporter', `${path}${named('a.jpg')}`, PHOTO);
      expect((await ask('slj-head', `${path}/${hashOf(PHOTO)}`)).status).toBe(200);
      expect(await refusal(await ask('lyj-head', `${path}/${hashOf(PHOTO)}`))).toBe('404 unknown_evidence');
      const seen = async (who: string) => ((await (await ask(who, `${path}?unit=slj`)).json()) as unknown[]).length;
      expect([await seen('slj-head'), await seen('lyj-head'), await seen('office')]).toEqual([1, 0, 1]);
      for (const name of ['..%2f..%2fetc%2fpasswd', 'a', hashOf(Buffer.from('x'))])
        expect((await ask('office', `${path}/${name}`)).status).toBe(404);
    }));

  it('whose bytes have changed is not handed out; others are (reliability F14)', () =>
    atCounter(async ({ ask, path, folder }) => {
      await ask('slj-head', `${path}${named('a.jpg')}`, PHOTO);
      const other = docx();
      await ask('slj-head', `${path}${named('b.docx')}`, other);
      const place = join(folder, 'evidence', hashOf(PHOTO).slice(0, 2), hashOf(PHOTO));
      await writeFile(place, Buffer.concat([PHOTO.subarray(0, 11), Buffer.from([2])]));
      expect(await refusal(await ask('office', `${path}/${hashOf(PHOTO)}`))).toBe('503 file_changed');
      expect((await ask('office', `${path}/${hashOf(other)}`)).status).toBe(200);
    }));
});

describe('what refers to evidence', () => {
  it('is refused when the files are not there for its unit, each named', () =>
    atCounter(async ({ ask, path, cycle }) => {
      await ask('lyj-head', `${path}${named('a.jpg', 'lyj')}`, PHOTO);
      const files = [hashOf(PHOTO), 'f'.repeat(64)];
      const report = { unit: 'slj', task: 'hydropower', period: '2024-01', lines: [], files };
      const answer = await ask('slj-reporter', `/cycles/${cycle}/reports`, report);
      expect([answer.status, await answer.json()]).toMatchObject([
        422,
        { refusals: [{ code: 'unknown_evidence', path: '/files/0' }, { path: '/files/1' }] },
      ]);
      const eleven = { ...report, files: Array.from({ length: 11 }, () => 'f'.repeat(64)) };
      expect((await ask('slj-reporter', `/cycles/${cycle}/reports`, eleven)).status).toBe(422);
    }));

  it('carries name, size and kind with the hash, and is listed with the file', () =>
    atCounter(async ({ ask, path, cycle, goTo }) => {
      goTo('2024-02-01T01:00:00Z');
      await ask('office', `${path}${named('a.jpg')}`, PHOTO);
      const item = { unit: 'slj', period: '2024-Q1', kind: 'bonus', amount: '1', reason: '表彰', evidence: '文件' };
      const sent = await ask('office', `/cycles/${cycle}/score-items/i1`, { ...item, files: [hashOf(PHOTO)] });
      expect(sent.status).toBe(201);
      const [shown] = (await (await ask('slj-head', `/cycles/${cycle}/score-items`)).json()) as { files: object[] }[];
      expect(shown?.files).toEqual([{ sha256: hashOf(PHOTO), name: 'a.jpg', size: 12, mediaType: 'image/jpeg' }]);
      const [row] = (await (await ask('office', path)).json()) as { uses: string[] }[];
      expect(row?.uses).toEqual([`score-item/${cycle}/i1#1`]);
    }));
});
