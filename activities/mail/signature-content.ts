import type { Recipient } from '../../workflows/rules/plan.ts';
import { dayEndingAt, dayOf } from '../../workflows/rules/time/instant.ts';
import { periodInWords } from '../../workflows/rules/time/period-words.ts';
import { dayInWords } from '../../workflows/rules/time/wording.ts';
import type { SignatureItem } from '../idle-signatures.ts';
import type { Definition } from '../store/definition.ts';
import type { MailContent } from './content.ts';
import { letter } from './letter.ts';

const CLOSING = '签批之前不算报送，签批的时间即为报送时间；不同意的请退回并写明理由。处理之前每个工作日提醒一次。';

/** What a head is told whose reporter's drafts wait: which reports, since when, and by when they must be in. */
export function signatureContent(
  definition: Definition,
  person: Recipient,
  items: readonly SignatureItem[],
): MailContent {
  const { plan, windows } = definition;
  const subject = `【待签批】${items.length}份报告`;
  const lines = items.map(({ task, period, draftedBy, since }) => {
    const title = plan.tasks.find((t) => t.id === task)?.title ?? task;
    const by = plan.people.find((p) => p.id === draftedBy)?.name ?? draftedBy;
    const deadline = windows.find((w) => w.period === period)?.deadline;
    const until = deadline ? `，报送截止${dayInWords(dayEndingAt(deadline))}24时` : '';
    return `${title}，${periodInWords(period)}：${by}${dayInWords(dayOf(since))}填报${until}`;
  });
  return letter(definition, person, { subject, opening: '以下报告等待签批。', lines, closing: CLOSING });
}
