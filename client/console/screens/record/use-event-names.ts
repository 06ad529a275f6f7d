import { usePeriodName } from '../../parts/period-name.ts';
import { useCaseTitle } from '../../parts/use-case-title.ts';
import { usePeople, usePostName } from '../../parts/use-people.ts';
import { CASE } from '../../words/case-terms.ts';
import { MAIL } from '../../words/mail.ts';
import { RECORD } from '../../words/record.ts';
import { useWords } from '../../words/use-words.ts';
import type { Recorded } from './use-record.ts';

/** So many recipients are named; of more it is said that there are. */
const NAMED = 3;

/** Who did what is recorded, as people say it: the post with whoever held it then, or an account by its name. */
export function useDoer(): (event: Recorded) => string {
  const named = usePostName();
  // What is no post has a word, and what nobody knows stays as it was recorded.
  const word = usePeople(null);
  return ({ actor, names }) => (names.by ? named(names.by) : word(actor));
}

/** What an event is about beyond its kind, in the names that people know; empty where it has none. */
export function useEventSubject(): (event: Recorded) => string {
  const say = useWords(RECORD);
  const [mail, cases] = [useWords(MAIL), useWords(CASE)];
  const periodName = usePeriodName();
  const postName = usePostName();
  const caseTitle = useCaseTitle();
  return ({ entity, account, names }) => {
    if (account !== null) return account;
    const [of = '', cycle = ''] = entity.split('/');
    const { kind, title, unit, period, recipients } = names;
    if (of === 'cycle') return names.cycle ?? cycle;
    const said =
      kind === null ? null : of === 'mail' ? mail(`kind.${kind as 'reminder'}`) : cases(`kind.${kind as 'matter'}`);
    const people = recipients.slice(0, NAMED).map(postName).join(say('and'));
    const to = recipients.length > NAMED ? say('and_others', { people }) : people;
    const about = title && of === 'follow-up' ? caseTitle(title) : title;
    return [said, about, unit, period && periodName(period), to].filter(Boolean).join(' · ');
  };
}
