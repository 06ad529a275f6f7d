import { html } from 'hono/html';
import { unitName } from '../../../workflows/rules/names.ts';
import type { Plan } from '../../../workflows/rules/plan.ts';
import { periodInWords } from '../../../workflows/rules/time/period-words.ts';
import type { InspectionStanding } from '../../inspection/standing.ts';
import type { Html } from '../sheet/sheet.ts';
import type { BulletinInput } from './input.ts';

/** 巡查督查: how far each recurring inspection is, act by act, and which units are overdue; nothing where there is none. */
export function inspectionsParagraph(plan: Plan, { inspections = [] }: BulletinInput): Html | null {
  if (inspections.length === 0) return null;
  return html`巡查督查。${inspections.map((standing) => standingInWords(plan, standing)).join('；')}。`;
}

function standingInWords(plan: Plan, { name, period, acts, units, overdue }: InspectionStanding): string {
  const done = (act: string) => units.filter((u) => u.done.includes(act)).length;
  const counts = acts.map((act) => `${act}${done(act)}个`).join('，');
  const left = units.filter((u) => u.left.length > 0).map((u) => unitName(plan, u.unit));
  const late = overdue && left.length > 0 ? `，逾期未完成${left.length}个（${left.join('、')}）` : '';
  return `${periodInWords(period)}${name}：应查${units.length}个单位，已完成${counts}${late}`;
}
