import { usePeriodName } from '../../parts/period-name.ts';
import { useCaseTitle } from '../../parts/use-case-title.ts';
import { CASE } from '../../words/case-terms.ts';
import { MAIL } from '../../words/mail.ts';
import { CHANGE } from '../../words/plan-change.ts';
import { ITEMS } from '../../words/score-items.ts';
import { useWords } from '../../words/use-words.ts';
import { WAITING } from '../../words/waiting.ts';
import type { Waiting } from './use-waiting.ts';

/** What something that waits is called: of which sort it is, and what it is about. */
interface Subject {
  readonly sort: string;
  readonly about: string;
}

/** Tells what something that waits is about, in the language that is shown. */
export function useSubject(): (item: Waiting) => Subject {
  const say = useWords(WAITING);
  const about = useAbout();
  const kind = useWords(CASE);
  return (item) => {
    const { list, of } = item;
    const isCase = item.kind === 'case' || item.kind === 'extension';
    const sort = isCase ? (list ?? kind(`kind.${of}` as 'kind.matter')) : say(`kind.${item.kind}`);
    return { sort, about: about(item) };
  };
}

function useAbout(): (item: Waiting) => string {
  const say = useWords(WAITING);
  const change = useWords(CHANGE);
  const item = useWords(ITEMS);
  const mail = useWords(MAIL);
  const periodName = usePeriodName();
  const caseTitle = useCaseTitle();
  const ofPeriod = ({ title, period }: Waiting) =>
    period === null ? title : say('of_period', { title, period: periodName(period) });
  return (one) => {
    const { kind, title, of, period, count } = one;
    switch (kind) {
      case 'change':
        return `${title} ${change(`act.${of}` as 'act.extend')}`;
      case 'plan_change':
        return say('by_table', { file: title, count });
      case 'policy_change':
        return say('version', { version: title });
      case 'unit_change':
        return say(`act.${of}` as 'act.rename_unit');
      case 'score_item':
        return `${item(`kind.${of}` as 'kind.bonus')} ${ofPeriod(one)}`;
      case 'mail':
        return `${mail(`kind.${of}` as 'kind.reminder')} ${title}`;
      case 'case':
      case 'extension':
        return caseTitle(title);
      default:
        return title === '' ? periodName(period ?? '') : ofPeriod(one);
    }
  };
}
