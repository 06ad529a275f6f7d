import { describe, expect, it } from 'vitest';
import { compose } from '../../activities/mail/compose.ts';
import { plan, task, unit } from '../support/cast.ts';
import { item, ledgerRow, message, read } from '../support/message.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</td></tr></table><form action=//evil.example>',
  '&lt;b&gt; &amp; <b>',
  `' onmouseover='alert(1)`,
  '{{7*7}} #{7*7} <%= 7*7 %>',
];

const content = { subject: '【报送提醒】', text: '正文', html: '<p>正文</p>', calendar: null };
const envelope = {
  key: 'k',
  at: '2024-02-01T01:00:00Z',
  from: '督办 <duban@duban.example>',
  to: { name: '联络员', email: 'slj@jinyun.example' },
};

describe('a hostile name', () => {
  it.each(HOSTILE)('is shown as it was written and does nothing: %s', async (name) => {
    const hostile = plan({
      title: name,
      issuer: name,
      units: [{ ...unit('slj'), name }],
      tasks: [task({ title: name, clause: name })],
    });
    const { html, text, calendar } = await message({ plan: hostile, person: { name } });
    expect(html).not.toContain(name.replace('&lt;b&gt; &amp; ', ''));
    expect(html.match(/<(script|img|form|b)\b/)).toBeNull();
    expect(text).toContain(`1. ${name}（${name}）`);
    expect(calendar.filter((line) => line.startsWith('DESCRIPTION'))).toHaveLength(1);
  });

  it.each(['一行\r\nDTEND:20000101T000000Z', '一行\nBEGIN:VALARM', 'a;b,c\\d'])(
    'stays one property of the calendar: %j',
    async (title) => {
      const { calendar } = await message({ plan: plan({ tasks: [task({ title })] }) });
      expect(calendar.map((line) => line.split(/[:;]/)[0])).toEqual(
        (await message()).calendar.map((l) => l.split(/[:;]/)[0]),
      );
    },
  );
});

describe('a header', () => {
  const BREAKS = [
    'x\r\nBcc: evil@evil.example',
    'x\nBcc: evil@evil.example',
    'x\rBcc: evil@evil.example',
    'x\r\n\r\n<b>body</b>',
  ];

  it.each(BREAKS)('cannot be added through a name: %j', async (name) => {
    const { mail, raw } = await message({ person: { name } });
    expect(mail.headers.map((h) => h.key)).toEqual((await message()).mail.headers.map((h) => h.key));
    expect(raw.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/im);
    expect(mail.to).toHaveLength(1);
  });

  it.each(BREAKS)('cannot be added through a subject: %j', async (subject) => {
    const { mail, html } = await read(await compose(envelope, { ...content, subject }));
    expect(mail.headers.map((h) => h.key)).not.toContain('bcc');
    expect(html.trim()).toBe('<p>正文</p>');
  });

  it.each(BREAKS)('cannot be added through what waits for approval: %j', async (what) => {
    const row = {
      kind: 'approval' as const,
      items: [{ subject: 'review/c/2024-Q1', what, proposedBy: null, since: '2024-04-10T16:00:00Z' }],
    };
    const { mail } = await message({ row });
    expect(mail.headers.map((h) => h.key)).not.toContain('bcc');
  });

  it('cannot be added through a ledger key', async () => {
    const { mail } = await message({ row: { key: 'k\r\nBcc: evil@evil.example' } });
    expect(mail.headers.map((h) => h.key)).not.toContain('bcc');
    expect(mail.messageId).toMatch(/^<[0-9a-f]{32}@duban\.example>$/);
  });
});

describe('a message', () => {
  it('shows a task or unit that the plan does not know by its id', async () => {
    const { text } = await message({ row: { items: [item({ task: 'gone', unit: 'nobody' })] } });
    expect(text).toContain('1. gone（）\n   nobody，');
  });

  it.each([
    ['督办 <duban@gov.example>', 'gov.example'],
    ['duban@plain.example', 'plain.example'],
    ['督办', 'duban.example'],
  ])('from %s has its Message-ID in the domain %s', async (from, domain) => {
    const { mail } = await read(await compose({ ...envelope, from }, content));
    expect(mail.messageId?.endsWith(`@${domain}>`)).toBe(true);
  });

  it('without a calendar has nothing attached', async () => {
    expect((await read(await compose(envelope, content))).mail.attachments).toEqual([]);
  });

  it('fetches no file and no address that a text may name', async () => {
    const html = '<img src="file:///etc/passwd"><img src="http://127.0.0.1:1/x.png">';
    const { raw, mail } = await read(await compose(envelope, { ...content, html }));
    expect(mail.attachments).toEqual([]);
    expect(raw).not.toContain('root:');
  });

  it('is rendered from its row', async () => {
    expect((await message({ row: ledgerRow() })).mail.subject).toBe('【报送提醒】2024年1月 1项任务进展待报');
  });
});
