import { taskTitle, unitName } from '../../workflows/rules/names.ts';
import type { Instant } from '../../workflows/rules/time/instant.ts';
import { dayInWords } from '../../workflows/rules/time/wording.ts';
import type { BlockSource, WorkReportTemplate } from '../../workflows/rules/work-report.ts';
import type { BulletinInput, Standing } from '../documents/bulletin/input.ts';
import { progressInWords, reportingInWords } from '../documents/bulletin/overview.ts';
import { bulletinInput } from '../documents/bulletin-input.ts';
import { gapInPoints, percent } from '../documents/sheet/figures.ts';
import { type CaseInShort, casesAt } from '../store/cases-at.ts';
import type { Database } from '../store/database.ts';
import type { Definition } from '../store/definition.ts';

/** The blocks of a work report as the record fills them at an instant; a person completes them. */
export async function draftBlocks(
  db: Database,
  cycle: string,
  definition: Definition,
  template: WorkReportTemplate,
  period: string,
  at: Instant,
): Promise<Record<string, string>> {
  const input = await bulletinInput(db, cycle, period, at);
  const texts = template.blocks.map(async ({ id, from }) => [id, await textOf(db, cycle, definition, input, from)]);
  return Object.fromEntries(await Promise.all(texts));
}

async function textOf(
  db: Database,
  cycle: string,
  definition: Definition,
  input: BulletinInput,
  from: BlockSource,
): Promise<string> {
  if (from === 'indicators') return indicators(definition, input);
  if (from === 'tasks') return input.periods.length === 0 ? '第一个报告期的报送时限未到。' : tasks(definition, input);
  const kind = from === 'problems' ? 'problem' : 'list_entry';
  const list = from === 'problems' ? null : from.list;
  return inLines(
    '没有记录。',
    (await casesAt(db, cycle, kind, list, input.at)).map((c) => caseInWords(definition, c)),
  );
}

/** 重要指标: the key indicators, how many are reached, and each that lags. */
function indicators(definition: Definition, { standings, tasks }: BulletinInput): string {
  const keys = standings.filter((s) => s.state !== 'not_due' && indicatorOf(tasks, s)?.key);
  const behind = keys.filter((s) => !s.complete);
  const head = `已到考核节点的重点考核指标${keys.length}项，达到序时进度${keys.length - behind.length}项，未达到${behind.length}项。`;
  return [head, ...behind.map((s) => `${unitName(definition.plan, s.unit)}：${lineInWords(tasks, s)}`)].join('\n');
}

/** 重点任务: how the reports came and the tasks stand, and each task that lags. */
function tasks({ plan }: Definition, input: BulletinInput): string {
  const lagging = input.tasks.flatMap((task) => {
    const units = task.lead.filter((unit) =>
      input.standings.some((s) => s.task === task.id && s.unit === unit && s.top && s.state === 'behind'),
    );
    return units.length === 0 ? [] : [`${task.title}（${units.map((u) => unitName(plan, u)).join('、')}）慢于序时进度`];
  });
  return [progressInWords(input), reportingInWords(input), ...lagging].join('\n');
}

function lineInWords(
  tasks: BulletinInput['tasks'],
  { task, indicator, schedule, completion, state }: Standing,
): string {
  const name = indicatorOf(tasks, { task, indicator })?.name ?? indicator;
  const figures =
    state === 'missing' ? '缺报' : `完成${percent(completion)}，与序时相差${gapInPoints(schedule, completion)}个百分点`;
  return `${taskTitle(tasks, task)}，${name}，${figures}`;
}

function indicatorOf(tasks: BulletinInput['tasks'], { task, indicator }: Pick<Standing, 'task' | 'indicator'>) {
  return tasks.find((t) => t.id === task)?.indicators.find((i) => i.id === indicator);
}

function caseInWords({ plan }: Definition, { unit, title, due, ended }: CaseInShort): string {
  const when = ended ? '已办结' : due === null ? '办理中' : `${dayInWords(due)}前办结`;
  return `${title}（${unitName(plan, unit)}，${when}）`;
}

function inLines(none: string, lines: readonly string[]): string {
  return lines.length === 0 ? none : lines.join('\n');
}
