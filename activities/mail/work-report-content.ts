import type { Recipient } from '../../workflows/rules/plan.ts';
import { periodInWords } from '../../workflows/rules/time/period-words.ts';
import type { WorkReport, WorkReportTemplate } from '../../workflows/rules/work-report.ts';
import type { Definition } from '../store/definition.ts';
import type { MailContent } from './content.ts';
import { letter } from './letter.ts';

/** A work report as it goes to one of its recipients: its blocks under their names, as a person completed them. */
export interface WorkReportItem extends WorkReport {
  readonly template: Pick<WorkReportTemplate, 'name' | 'clause' | 'blocks'>;
}

/** The work reports of one message, each with its blocks as they were completed. */
export function workReportContent(
  definition: Definition,
  person: Recipient,
  items: readonly WorkReportItem[],
): MailContent {
  const [first] = items;
  const subject = items.map((i) => `【${i.template.name}】${periodInWords(i.period)}（${i.number}）`).join('、');
  const lines = items.flatMap(({ template, blocks }) =>
    template.blocks.flatMap(({ id, name }, n) => [
      `${NUMERALS[n] ?? n + 1}、${name}`,
      ...(blocks[id] ?? '').split('\n'),
    ]),
  );
  const closing = `签发：${first?.signer ?? ''}。`;
  const opening = `现将${periodInWords(first?.period ?? '')}工作情况报告如下${first?.template.clause ? `（${first.template.clause}）` : ''}。`;
  return letter(definition, person, { subject, opening, lines, closing });
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八'];
