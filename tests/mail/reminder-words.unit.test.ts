import { describe, expect, it } from 'vitest';
import { reminderLines, urgency } from '../../activities/mail/reminder-lines.ts';
import { plan, policy, task, unit } from '../support/cast.ts';
import { item, message } from '../support/message.ts';
import { definitionFor } from '../support/office.ts';

const spring = plan({
  units: [unit('slj'), unit('lyj')],
  tasks: [task({ lead: ['slj', 'lyj'] }), task({ id: 'dam', title: '水库除险加固' })],
});
const lines = (items: Parameters<typeof reminderLines>[1], at = '2024-02-01T01:00:00Z') =>
  reminderLines(definitionFor(spring), items, at);

describe('the urgency of a line', () => {
  it.each([
    [12, '还有12个工作日'],
    [1, '还有1个工作日'],
    [0, '今日24时截止'],
    [-1, '已逾期1个工作日'],
    [-30, '已逾期30个工作日'],
  ])('of %i working days reads %s', (left, words) => {
    expect(urgency(left)).toBe(words);
  });

  it.each([
    ['weeks before, across the make-up Sunday', '2024-01-15T01:00:00Z', 15],
    ['the day before, a Saturday off', '2024-02-03T01:00:00Z', 1],
    ['in the first minute of the day', '2024-02-03T16:00:00Z', 0],
    ['in the last minute of the day', '2024-02-04T15:59:00Z', 0],
    ['in the minute after', '2024-02-04T16:00:00Z', -1],
    ['after the Spring Festival', '2024-02-18T01:00:00Z', -6],
  ])('counts working days to the deadline day: %s', (_, at, left) => {
    expect(lines([item()], at)[0]).toMatchObject({ deadline: '2024-02-04', left });
  });

  it.each([
    ['on the Friday before', '2024-03-29T01:00:00Z', 1],
    ['on the Saturday before', '2024-03-30T01:00:00Z', 1],
    ['on the Sunday itself', '2024-03-31T01:00:00Z', 0],
    ['on the Monday after', '2024-04-01T01:00:00Z', -1],
  ])('is never “today” but on the day itself, when that is a Sunday: %s', (_, at, left) => {
    const lastDay = policy({ reporting: { ...policy().reporting, due: { working_days: 0 } } });
    const [line] = reminderLines(definitionFor(spring, lastDay), [item({ period: '2024-03' })], at);
    expect(line).toMatchObject({ deadline: '2024-03-31', left });
  });
});

describe('the lines of a reminder', () => {
  it('are one a report, however many slots name it', () => {
    const named = [item(), item({ slot: 1 }), item({ task: 'dam' }), item({ slot: 2 }), item({ unit: 'lyj' })];
    expect(lines(named).map((l) => `${l.unit} ${l.task}`)).toEqual([
      '县水利局 水电产业发展',
      '县水利局 水库除险加固',
      '县林业局 水电产业发展',
    ]);
  });

  it('tell a task’s reports of different periods apart', () => {
    const named = [item(), item({ period: '2024-02' })];
    expect(lines(named).map((l) => `${l.periodName} ${l.deadline}`)).toEqual([
      '2024年1月 2024-02-04',
      '2024年2月 2024-03-05',
    ]);
  });

  it('keep the order they were planned in', () => {
    const named = [item({ task: 'dam' }), item()];
    expect(lines(named).map((l) => l.task)).toEqual(['水库除险加固', '水电产业发展']);
  });
});

describe('the calendar of a reminder', () => {
  const times = (calendar: readonly string[]) => calendar.filter((line) => /^DT(START|END|STAMP)/.test(line));

  it('holds the last hour before the deadline, in UTC', async () => {
    const { calendar } = await message();
    expect(times(calendar)).toEqual(['DTSTAMP:20240201T010000Z', 'DTSTART:20240204T150000Z', 'DTEND:20240204T160000Z']);
    expect(calendar).toContain('METHOD:PUBLISH');
    expect(calendar.join('\n')).not.toMatch(/TZID|VTIMEZONE/);
  });

  it('is attached as a file that calendars open', async () => {
    const [attached] = (await message()).mail.attachments;
    expect(attached).toMatchObject({ filename: 'deadline.ics', mimeType: 'text/calendar', method: 'PUBLISH' });
  });

  it('has one event a period, with all that is due then', async () => {
    const items = [item(), item({ task: 'dam' }), item({ period: '2024-02' })];
    const { calendar } = await message({ plan: spring, row: { items } });
    expect(calendar.filter((l) => l.startsWith('SUMMARY'))).toEqual([
      'SUMMARY:2024年1月任务进展报送截止',
      'SUMMARY:2024年2月任务进展报送截止',
    ]);
    expect(calendar).toContain('DESCRIPTION:县水利局：水电产业发展\\n县水利局：水库除险加固');
  });

  it('names an event alike in every reminder of the period, so that calendars keep one', async () => {
    const uid = async (at: string) => (await message({ row: { at } })).calendar.find((l) => l.startsWith('UID'));
    expect(await uid('2024-02-01T01:00:00Z')).toBe(await uid('2024-02-04T01:00:00Z'));
  });

  it.each([
    [
      'speaks only of what is still ahead',
      [item(), item({ period: '2024-02' })],
      ['SUMMARY:2024年2月任务进展报送截止'],
    ],
    ['is left out when everything is overdue', [item()], []],
  ])('%s', async (_, items, summaries) => {
    const { calendar } = await message({ plan: spring, row: { items, at: '2024-02-05T01:00:00Z' } });
    expect(calendar.filter((l) => l.startsWith('SUMMARY'))).toEqual(summaries);
  });
});
