import { periodIdOf, periodInEnglish, periodInWords } from '../time/period-words.ts';

/** What a case is about that followed from a review: 2024年第一季度考核. */
export function reviewTitle(period: string): string {
  return `${periodInWords(period)}考核`;
}

/** What a case is about that was opened because a unit had not reported when every reminder was spent. */
export function unreportedTitle(period: string, tasks: number): string {
  return `${periodInWords(period)}应报未报 ${tasks} 项`;
}

/** What a case is about that a co-unit opened against a report. */
export function disputeTitle(task: string, coUnit: string, period: string): string {
  return `${task}：${coUnit}对${periodInWords(period)}报告有异议`;
}

const PERIOD = '(\\d{4}年(?:第[一二三四]季度|[上下]半年|\\d{1,2}月[上中下]?旬?)?)';
const REVIEW = new RegExp(`^${PERIOD}考核$`);
const UNREPORTED = new RegExp(`^${PERIOD}应报未报 (\\d+) 项$`);
const DISPUTE = new RegExp(`^(.+)：(.+)对${PERIOD}报告有异议$`);

/** A title that was made here, in English; null of one that people wrote, which stays as it is. */
export function titleInEnglish(title: string): string | null {
  const named = (words: string | undefined) => periodInEnglish(periodIdOf(words ?? '') ?? '');
  const [, reviewed] = REVIEW.exec(title) ?? [];
  if (reviewed) return `Review of ${named(reviewed)}`;
  const [, unreported, tasks] = UNREPORTED.exec(title) ?? [];
  if (unreported) return `${tasks} report${tasks === '1' ? '' : 's'} missing for ${named(unreported)}`;
  const [, task, unit, disputed] = DISPUTE.exec(title) ?? [];
  return disputed ? `${task}: ${unit} disputes the report for ${named(disputed)}` : null;
}
