import { useQuery } from '@tanstack/react-query';
import { api } from '../app/api.ts';
import { asked } from '../app/asked.ts';
import { PEOPLE } from '../words/people.ts';
import { useWords } from '../words/use-words.ts';

const A_WHILE = 5 * 60_000;

/** The units and posts of a cycle; not asked for without one. */
export function useOrganisation(cycle: string | null) {
  return useQuery({
    queryKey: ['organisation', cycle],
    queryFn: () => asked(() => api.GET('/cycles/{cycle}/organisation', { params: { path: { cycle: cycle ?? '' } } })),
    enabled: cycle !== null,
    staleTime: A_WHILE,
  });
}

/** Who acted, as people say it: the unit and the post, with whoever held it then; an account or the system by its name. */
export function usePeople(cycle: string | null): (post: string, holder?: string) => string {
  const say = useWords(PEOPLE);
  const { data } = useOrganisation(cycle);
  return (id, holder) => {
    if (id === 'system' || id === 'operator' || id === 'rehearsal-proposer' || id === 'rehearsal-approver')
      return say(id);
    if (id.startsWith('rehearsal')) return say('rehearsal');
    if (id.startsWith('account:')) return say('account', { name: id.slice('account:'.length) });
    const post = data?.posts.find((p) => p.id === id);
    if (!post) return holder ?? id;
    const unit = data?.units.find((u) => u.id === post.unit)?.name;
    if (unit === undefined && holder === undefined) return post.name;
    const name = holder ?? post.name;
    if (unit !== undefined && name.startsWith(unit)) return name;
    return [unit, say(`post.${post.post}` as 'post.head'), name].filter(Boolean).join(' ');
  };
}
