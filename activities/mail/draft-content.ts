import { exact } from '../../workflows/rules/decimal.ts';
import { unitName } from '../../workflows/rules/names.ts';
import type { Recipient } from '../../workflows/rules/plan.ts';
import { dayEndingAt } from '../../workflows/rules/time/instant.ts';
import { periodInWords } from '../../workflows/rules/time/period-words.ts';
import { dayInWords } from '../../workflows/rules/time/wording.ts';
import { fixed } from '../documents/sheet/figures.ts';
import { SEVERITIES } from '../documents/sheet/words.ts';
import type { DraftItem } from '../review/draft-notices.ts';
import { type Definition, ruling } from '../store/definition.ts';
import type { MailContent } from './content.ts';
import { letter } from './letter.ts';

const CLOSING =
  '请核对本单位的计分表；认为有误的，由单位责任领导在截止前提出异议，写明理由并附佐证。草案在公布之前只告知本单位。';

const REVISED = '请核对本单位的计分表。草案在公布之前只告知本单位。';

/** What a unit is told whose draft is open: how it comes out, and until when objections are taken. */
export function draftContent(definition: Definition, person: Recipient, items: readonly DraftItem[]): MailContent {
  const periods = [...new Set(items.map((i) => periodInWords(i.period)))].join('、');
  const [first] = items;
  const until = first ? `，异议截止${dayInWords(dayEndingAt(first.objectionCloses))}24时` : '';
  return letter(definition, person, {
    ...(first?.revised === undefined
      ? { subject: `【考核草案】${periods}${until}`, opening: '以下考核结果为草案，请核对。', closing: CLOSING }
      : { subject: `【考核草案修改】${periods}`, opening: '考核草案已按采纳的异议修改，结果如下。', closing: REVISED }),
    lines: items.map((item) => lineOf(definition, item)),
  });
}

function lineOf(definition: Definition, item: DraftItem): string {
  const { plan, policy } = ruling(definition, item.period);
  const name = unitName(plan, item.unit);
  const until =
    item.revised === undefined
      ? `异议截止${dayInWords(dayEndingAt(item.objectionCloses))}24时`
      : `修改理由：${item.revised}`;
  if (item.score === null) return `${name}，${periodInWords(item.period)}：不参评；${until}`;
  const rule = policy.flags.find((f) => f.flag === item.flag);
  const flag = rule ? `${rule.label}（${SEVERITIES[rule.severity]}）` : '无旗帜';
  const score = fixed(exact(item.score), 2);
  return `${name}，${periodInWords(item.period)}：得分${score}，${item.ranked}个参评单位中第${item.rank}名，${flag}；${until}`;
}
