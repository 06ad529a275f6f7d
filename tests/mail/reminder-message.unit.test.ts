import { describe, expect, it } from 'vitest';
import { plan, task, unit } from '../support/cast.ts';
import { item, message } from '../support/message.ts';

const both = plan({ tasks: [task(), task({ id: 'dam', title: '水库除险加固', clause: '三（五）2' })] });
const twice = [item(), item({ task: 'dam' })];

describe('a reminder', () => {
  it('comes from the office to the post, by name', async () => {
    const { mail } = await message();
    expect(mail.from).toEqual({ name: '督办', address: 'duban@duban.example' });
    expect(mail.to).toEqual([{ name: '县水利局联络员', address: 'slj-reporter@jinyun.example' }]);
    expect(mail.cc ?? mail.bcc).toBeUndefined();
  });

  it.each([
    ['before the deadline day', '2024-02-01T01:00:00Z', '【报送提醒】2024年1月 1项任务进展待报'],
    ['on it', '2024-02-04T01:00:00Z', '【今日截止】2024年1月 1项任务进展待报'],
    ['after it', '2024-02-05T01:00:00Z', '【催报】2024年1月 1项任务进展待报'],
  ])('says in its subject how urgent it is: %s', async (_, at, subject) => {
    expect((await message({ row: { at } })).mail.subject).toBe(subject);
  });

  it('is as urgent as the most urgent of its lines, and names each period once', async () => {
    const items = [item(), item({ period: '2024-02' }), item({ period: '2024-02', task: 'dam' })];
    const { mail } = await message({ plan: both, row: { items, at: '2024-03-01T01:00:00Z' } });
    expect(mail.subject).toBe('【催报】2024年1月、2024年2月 3项任务进展待报');
  });

  it('says in its text what is missing, until when, and what to do', async () => {
    const { text } = await message({ plan: both, row: { items: twice } });
    expect(text.split('\n')).toEqual([
      '县水利局联络员：你单位尚有2项任务进展未报送。',
      '',
      '1. 水电产业发展（三（五）1）',
      '   县水利局，2024年1月，2024年2月4日24时前，还有2个工作日',
      '2. 水库除险加固（三（五）2）',
      '   县水利局，2024年1月，2024年2月4日24时前，还有2个工作日',
      '',
      '已经报送的，请忽略本提醒。情况有变或确有困难的，请及时向督查机构说明。',
      '',
      '《缙云县2024年行动计划》',
      '缙云县人民政府',
    ]);
  });

  it.each(['2024-02-01T01:00:00Z', '2024-02-04T01:00:00Z', '2024-02-20T01:00:00Z'])(
    'says the same in HTML as in text, at %s',
    async (at) => {
      const { html, text } = await message({ plan: both, row: { items: twice, at } });
      expect(words(html)).toEqual(words(text));
    },
  );

  it('speaks of others’ reports to a supervisor', async () => {
    const { text, html } = await message({ person: { name: '县政府督查室', post: 'supervisor', unit: null } });
    for (const part of [text, html]) expect(part).toContain('县政府督查室：以下单位尚有1项任务进展未报送。');
  });

  it('is marked as sent by a machine', async () => {
    const { mail } = await message();
    const headers = Object.fromEntries(mail.headers.map((h) => [h.key, h.value]));
    expect(headers).toMatchObject({ 'auto-submitted': 'auto-generated', 'content-language': 'zh-CN' });
  });

  it('is dated by the instant it was planned for', async () => {
    expect((await message()).mail.date).toBe('2024-02-01T01:00:00.000Z');
  });

  it('asks nothing of any other server: no image, no script, no link', async () => {
    const { html } = await message();
    expect(html).not.toMatch(/<(img|script|link|iframe|a)\b|https?:|url\(/i);
  });
});

describe('the bytes of a reminder', () => {
  const large = plan({
    units: [unit('slj')],
    tasks: Array.from({ length: 60 }, (_, i) => task({ id: `t${i}`, title: `第${i}项重点工作`.repeat(4) })),
  });
  const items = large.tasks.map(({ id }) => item({ task: id }));

  it('are the same each time it is written', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => message({ plan: large, row: { items } })));
    expect(second?.raw).toBe(first?.raw);
  });

  it('carry a Message-ID that its ledger key makes, and nothing else', async () => {
    const { mail } = await message();
    expect(mail.messageId).toMatch(/^<[0-9a-f]{32}@duban\.example>$/);
    expect((await message({ plan: large, row: { items, at: '2024-02-05T01:00:00Z' } })).mail.messageId).toBe(
      mail.messageId,
    );
    expect((await message({ row: { key: 'reminder/other' } })).mail.messageId).not.toBe(mail.messageId);
  });

  it('are plain ASCII in lines that every server takes', async () => {
    const { raw } = await message({ plan: large, row: { items } });
    expect(raw).toMatch(/^[\t\n\r -~]*$/);
    expect(Math.max(...raw.split(/\r?\n/).map((line) => line.length))).toBeLessThanOrEqual(998);
  });
});

/** The facts a part of the message tells, in order and without layout: headings of the table are none. */
function words(part: string): string[] {
  const said = part.includes('<body>')
    ? part
        .replace(/.*<body>/s, '')
        .replace(/<thead>.*<\/thead>/s, '')
        .replace(/<\/?(p|td|tr|br|small|footer)\b[^>]*>/g, '\n')
        .replace(/<[^>]+>/g, '')
    : part.replace(/^\d+\. ([^（]*)（(.*)）$/gm, '$1\n$2').replace(/^ {3}.*$/gm, (line) => line.replaceAll('，', '\n'));
  return said
    .split('\n')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
