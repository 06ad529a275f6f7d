import type { Recipient } from '../../workflows/rules/plan.ts';
import { dayEndingAt } from '../../workflows/rules/time/instant.ts';
import { dayInWords } from '../../workflows/rules/time/wording.ts';
import type { RatingItem } from '../rating/due.ts';
import type { Definition } from '../store/definition.ts';
import type { MailContent } from './content.ts';
import { letter } from './letter.ts';

/** What a rater is told: which rounds wait for their ratings, until when, and that nobody who is rated sees them. */
export function ratingContent(definition: Definition, person: Recipient, items: readonly RatingItem[]): MailContent {
  const mark = items.some((i) => i.again) ? '测评催办' : '测评通知';
  const subject = `【${mark}】${items.length === 1 ? (items[0]?.title ?? '') : `${items.length} 项测评`}`;
  const lines = items.map(
    ({ title, round, closesAt, left }) =>
      `${title}（${round}）：还有 ${left} 个单位未评分，请于${dayInWords(dayEndingAt(closesAt))}24时前完成。`,
  );
  const closing = '截止前可以修改，以最后一次为准；不评本单位。谁打了多少分，不告知被评单位。';
  return letter(definition, person, { subject, lines, closing });
}
