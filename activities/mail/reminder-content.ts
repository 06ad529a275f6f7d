import { html } from 'hono/html';
import { isCountywide, type Recipient } from '../../workflows/rules/plan.ts';
import type { ReminderItem } from '../../workflows/rules/reminders.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { dayInWords } from '../../workflows/rules/time/wording.ts';
import type { Definition } from '../store/definition.ts';
import type { MailContent } from './content.ts';
import { deadlineCalendar } from './deadline-calendar.ts';
import { page } from './page.ts';
import { type ReminderLine, reminderLines, urgency } from './reminder-lines.ts';

/** What a reminder says: which reports are outstanding, until when, and what to do about it. */
export function reminderContent(
  definition: Definition,
  person: Recipient,
  items: readonly ReminderItem[],
  at: Instant,
): MailContent {
  const lines = reminderLines(definition, items, at);
  const subject = subjectOf(lines);
  return {
    subject,
    text: textOf(definition, person, lines),
    html: page(subject, bodyOf(definition, person, lines)),
    calendar: deadlineCalendar(definition, lines, at),
  };
}

function subjectOf(lines: readonly ReminderLine[]): string {
  const worst = Math.min(...lines.map((l) => l.left));
  const kind = worst < 0 ? '催报' : worst === 0 ? '今日截止' : '报送提醒';
  const periods = [...new Set(lines.map((l) => l.periodName))].join('、');
  return `【${kind}】${periods} ${lines.length}项任务进展待报`;
}

function opening(person: Recipient, lines: readonly ReminderLine[]): string {
  const whose = isCountywide(person) ? '以下单位' : '你单位';
  return `${person.name}：${whose}尚有${lines.length}项任务进展未报送。`;
}

const CLOSING = '已经报送的，请忽略本提醒。情况有变或确有困难的，请及时向督查机构说明。';

function textOf({ plan }: Definition, person: Recipient, lines: readonly ReminderLine[]): string {
  const rows = lines.map(
    (l, i) =>
      `${i + 1}. ${l.task}（${l.clause}）\n   ${l.unit}，${l.periodName}，${dayInWords(l.deadline)}24时前，${urgency(l.left)}`,
  );
  return [opening(person, lines), '', ...rows, '', CLOSING, '', `《${plan.title}》`, plan.issuer].join('\n');
}

function bodyOf({ plan }: Definition, person: Recipient, lines: readonly ReminderLine[]) {
  return html`<p>${opening(person, lines)}</p>
<table><thead><tr><th>任务</th><th>牵头单位</th><th>报告期</th><th>截止</th><th>状态</th></tr></thead>
<tbody>${lines.map(
    (l) => html`<tr><td>${l.task}<br><small>${l.clause}</small></td><td>${l.unit}</td><td>${l.periodName}</td>
<td>${dayInWords(l.deadline)}24时前</td><td class="${l.left < 0 ? 'late' : 'due'}">${urgency(l.left)}</td></tr>
`,
  )}</tbody></table>
<p>${CLOSING}</p>
<footer>《${plan.title}》<br>${plan.issuer}</footer>`;
}
