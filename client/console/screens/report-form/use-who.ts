import { usePeople } from '../../parts/use-people.ts';
import { FORM } from '../../words/report-form.ts';
import { useWords } from '../../words/use-words.ts';
import { useDesk } from '../duties/use-duties.ts';

/** Who saved a draft, as people say it: one's own post is at another machine or window. */
export function useWho(): (post: string | null) => string {
  const say = useWords(FORM);
  const { cycle, post: own } = useDesk();
  const who = usePeople(cycle);
  return (post) => (post === null || post === own ? say('elsewhere') : who(post));
}
