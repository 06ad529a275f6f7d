import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { append } from '../../activities/store/append.ts';
import type { Database } from '../../activities/store/database.ts';
import { evidenceRoutes } from '../../client/http/evidence.ts';
import { problemResponse } from '../../client/http/problem-response.ts';
import { eventually } from '../support/eventually.ts';
import { atCounter, hashOf, inFolder, named, PHOTO, refusal } from '../support/evidence.ts';
import { openRecord } from '../support/record.ts';
import { docx } from '../support/zip.ts';

let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

describe('an evidence file that is uploaded', () => {
  it('is kept once under its hash, and told with name, size and kind', () =>
    atCounter(db, async ({ ask, path, files, db: tx }) => {
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
    atCounter(db, async (counter) => {
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
    atCounter(db, async (counter) => {
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
    atCounter(db, async (counter) => {
      const tooLong = Buffer.concat([PHOTO, Buffer.alloc(20 * 1024 * 1024)]);
      const url = `${counter.path}${named('a.jpg')}`;
      expect(await refusal(await counter.ask('slj-head', url, tooLong))).toBe('413 file_too_large /files/0');
      const said = await counter.ask('slj-head', url, PHOTO, { 'Content-Length': String(20 * 1024 * 1024 + 1) });
      expect(await refusal(said)).toBe('413 file_too_large /files/0');
      expect(await inFolder(counter)).toBe(0);
    }));

  it('keeps within what a unit may have in a year, and a post in a minute (reliability H31, limits)', () =>
    atCounter(db, async ({ ask, path, db: tx, cycle, deps }) => {
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
    atCounter(db, async ({ ask, path, cycle }) => {
      const form = '--x\r\nContent-Disposition: form-data; name="a"; filename="a.jpg"\r\n\r\nno closing boundary';
      const type = { 'Content-Type': 'multipart/form-data; boundary=x' };
      expect(await refusal(await ask('slj-head', `${path}${named('a.jpg')}`, Buffer.from(form), type))).toBe(
        '415 unsupported_type /files/0/type',
      );
      expect((await ask('stranger', `${path}${named('a.jpg')}`, PHOTO)).status).toBe(401);
      expect((await ask('slj-head', `${path}${named('a.jpg', 'lyj')}`, PHOTO)).status).toBe(403);
      expect((await ask('slj-head', `${path}?name=a.jpg`, PHOTO)).status).toBe(422);
      const unknown = await ask('office', `/cycles/${cycle}/evidence${named('a.jpg', 'nobody')}`, PHOTO);
      expect(await refusal(unknown)).toBe('422 unknown_unit');
    }));
});

describe('an upload that is cut', () => {
  it('leaves nothing, and the same file is taken at the second attempt (reliability F26, H28)', () =>
    atCounter(db, async (counter) => {
      const { url, stop } = await counter.listen();
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      const head = [
        `POST /api${counter.path}${named('a.jpg')} HTTP/1.1`,
        'Host: localhost',
        `Authorization: Bearer ${counter.tokenOf('slj-head')}`,
        'Idempotency-Key: a-file-of-the-test',
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
    atCounter(db, async (counter) => {
      const slow = new Hono().route('/', evidenceRoutes(counter.httpDeps, 30)).onError(problemResponse(() => {}));
      const body = new ReadableStream({ start: (stream) => stream.enqueue(PHOTO) });
      const headers = {
        Authorization: `Bearer ${counter.tokenOf('slj-head')}`,
        'Idempotency-Key': 'a-file-of-the-test',
      };
      const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
      const answer = await slow.request(`/${counter.cycle}/evidence${named('a.jpg')}`, init);
      expect([await refusal(answer), await inFolder(counter)]).toEqual(['408 upload_timeout', 0]);
    }));
});
