import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../activities/store/database.ts';
import { atCounter, hashOf, named, PHOTO, refusal } from '../support/evidence.ts';
import { openRecord } from '../support/record.ts';
import { docx } from '../support/zip.ts';

let db: Database;

beforeAll(async () => {
  db = await openRecord();
});

afterAll(() => db.close());

describe('an evidence file that is fetched', () => {
  it('is something to save, never to run or to show', () =>
    atCounter(db, async ({ ask, path }) => {
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
    atCounter(db, async ({ ask, path }) => {
      await ask('slj-reporter', `${path}${named('a.jpg')}`, PHOTO);
      expect((await ask('slj-head', `${path}/${hashOf(PHOTO)}`)).status).toBe(200);
      expect(await refusal(await ask('lyj-head', `${path}/${hashOf(PHOTO)}`))).toBe('404 unknown_evidence');
      const seen = async (who: string) => ((await (await ask(who, `${path}?unit=slj`)).json()) as unknown[]).length;
      expect([await seen('slj-head'), await seen('office')]).toEqual([1, 1]);
      const asked = await ask('lyj-head', `${path}?unit=slj`);
      expect([asked.status, await asked.json()]).toMatchObject([403, { errors: [{ path: 'query:unit' }] }]);
      expect(await (await ask('lyj-head', path)).json()).toEqual([]);
      for (const name of ['..%2f..%2fetc%2fpasswd', 'a', hashOf(Buffer.from('x'))])
        expect((await ask('office', `${path}/${name}`)).status).toBe(404);
    }));

  it('whose bytes have changed is not handed out; others are (reliability F14)', () =>
    atCounter(db, async ({ ask, path, folder }) => {
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
    atCounter(db, async ({ ask, path, cycle }) => {
      await ask('lyj-head', `${path}${named('a.jpg', 'lyj')}`, PHOTO);
      const files = [hashOf(PHOTO), 'f'.repeat(64)];
      const report = { unit: 'slj', task: 'hydropower', period: '2024-01', lines: [], files };
      const answer = await ask('slj-reporter', `/cycles/${cycle}/reports`, report);
      expect([answer.status, await answer.json()]).toMatchObject([
        404,
        { refusals: [{ code: 'unknown_evidence', path: '/files/0' }, { path: '/files/1' }] },
      ]);
      const eleven = { ...report, files: Array.from({ length: 11 }, () => 'f'.repeat(64)) };
      expect((await ask('slj-reporter', `/cycles/${cycle}/reports`, eleven)).status).toBe(422);
    }));

  it('carries name, size and kind with the hash, and is listed with the file', () =>
    atCounter(db, async ({ ask, path, cycle, goTo }) => {
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
