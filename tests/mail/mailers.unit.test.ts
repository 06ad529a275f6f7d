import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createOutboxMailer, emlName } from '../../activities/mail/outbox-mailer.ts';
import { watchedBody } from '../../activities/mail/watched-body.ts';

describe('a watched body', () => {
  it('knows when it was read to its end', async () => {
    const { stream, readToEnd } = watchedBody('正文\r\n');
    expect(readToEnd()).toBe(false);
    expect(await Readable.from(stream).toArray()).toHaveLength(1);
    expect(readToEnd()).toBe(true);
  });

  it('was not read to its end by a reader who broke off', async () => {
    const { stream, readToEnd } = watchedBody('正文'.repeat(1_000_000));
    const breaks = new Writable({ write: (_chunk, _encoding, done) => done(new Error('cut')) });
    await expect(pipeline(stream, breaks)).rejects.toThrow('cut');
    expect(readToEnd()).toBe(false);
  });

  it('gives every byte as it was written', async () => {
    const raw = `第一行\r\n.\r\n..\r\n${'长'.repeat(200_000)}\r\n`;
    const chunks: Buffer[] = await watchedBody(raw).stream.toArray();
    expect(Buffer.concat(chunks).toString('utf8')).toBe(raw);
  });
});

describe('the outbox', () => {
  let folder: string;
  const key = 'reminder/jinyun-2024/2024-02-01T01:00:00Z/slj-reporter';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'duban-outbox-'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('keeps each message in a file of its own, as it was written', async () => {
    const mailer = await createOutboxMailer(join(folder, 'new', 'outbox'));
    const [first, second] = [key, `${key}2`].map((k) => mailer.send({ key: k, to: 'a@b.example', raw: '正文\r\n' }));
    expect(await first).toEqual({ outcome: 'accepted', response: `${emlName(key)}.eml` });
    await second;
    const files = await readdir(join(folder, 'new', 'outbox'));
    expect(files).toHaveLength(2);
    expect(await readFile(join(folder, 'new', 'outbox', files[0] ?? ''), 'utf8')).toBe('正文\r\n');
    await mailer.close();
  });

  it('keeps a repeat in the same file', async () => {
    const mailer = await createOutboxMailer(folder);
    for (const raw of ['once', 'once']) await mailer.send({ key, to: 'a@b.example', raw });
    expect((await readdir(folder)).filter((name) => name.endsWith('.eml'))).toEqual([`${emlName(key)}.eml`]);
  });

  it.each([
    ['a reminder', key, /^2024-02-01-010000-reminder-slj-reporter-[0-9a-f]{6}$/],
    [
      'an approval',
      'approval/task/jinyun-2024/hydropower p1/2024-02-21T01:00:00Z/office',
      /^2024-02-21-010000-approval-office-[0-9a-f]{6}$/,
    ],
  ])('names %s by time, kind and recipient', (_, of, name) => {
    expect(emlName(of)).toMatch(name);
  });

  it.each(['../../etc/passwd', 'reminder/..', 'a\\..\\b'])('never leaves its folder: %j', (hostile) => {
    expect(join(folder, `${emlName(hostile)}.eml`).startsWith(`${folder}/`)).toBe(true);
    expect(emlName(hostile)).not.toContain('/');
  });
});
