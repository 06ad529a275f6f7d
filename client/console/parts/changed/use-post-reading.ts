import type { Shape } from '../../../api/client.ts';
import { CHANGED } from '../../words/changed.ts';
import { POSTS } from '../../words/posts.ts';
import { useWords } from '../../words/use-words.ts';
import type { usePeople } from '../use-people.ts';
import { useTimes } from '../use-times.ts';
import type { Reading } from './reading.ts';

type Organisation = Shape<'OrganisationView'>;

/** A post as the page of posts tells it, with every change of its holder. */
export function usePostReading(
  person: ReturnType<typeof usePeople>,
): (organisation: Organisation, id: string) => Reading | null {
  const say = useWords(POSTS);
  const sayChanged = useWords(CHANGED);
  const { instant, day } = useTimes();
  return ({ posts, units, holders }, id) => {
    const post = posts.find((known) => known.id === id);
    if (!post) return null;
    return {
      fields: new Map([
        [say('post'), post.name],
        [say('unit'), units.find((unit) => unit.id === post.unit)?.name ?? ''],
        [say('holder'), post.email ?? ''],
      ]),
      notes: holders.flatMap(({ change, by, at, reason }) => {
        if (change.act !== 'change_holder' || change.post !== id) return [];
        const { name, email } = change;
        return [sayChanged('given', { by: person(by), at: instant(at), from: day(change.from), name, email, reason })];
      }),
    };
  };
}
