import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Shape } from '../../api/client.ts';
import { api } from '../app/api.ts';
import { asked } from '../app/asked.ts';
import { PEOPLE } from '../words/people.ts';
import { type Say, useWords } from '../words/use-words.ts';

const A_WHILE = 5 * 60_000;

/** The units and posts of a cycle; not asked for without one. */
export function useOrganisation(cycle: string | null) {
  return useQuery(organisationAsked(cycle));
}

/** How the units and posts of a cycle are asked for. */
export function organisationAsked(cycle: string | null) {
  return queryOptions({
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
    if (
      id === 'system' ||
      id === 'operator' ||
      id === 'sample' ||
      id === 'rehearsal-proposer' ||
      id === 'rehearsal-approver'
    )
      return say(id);
    if (id.startsWith('rehearsal')) return say('rehearsal');
    if (id.startsWith('account:')) return say('account', { name: id.slice('account:'.length) });
    const post = data?.posts.find((p) => p.id === id);
    if (!post) return holder ?? id;
    const unit = data?.units.find((u) => u.id === post.unit)?.name ?? null;
    if (unit === null && holder === undefined) return post.name;
    return called(say, { unit, post: post.post, name: holder ?? post.name });
  };
}

type Called = Pick<Shape<'NamedPost'>, 'unit' | 'post' | 'name'>;

/** A post as people say it, where the answer itself names it: its unit, what it is, and who held it. */
export function usePostName(): (post: Called) => string {
  const say = useWords(PEOPLE);
  return (post) => (post.unit === null ? post.name : called(say, post));
}

function called(say: Say<'post.head'>, { unit, post, name }: Called): string {
  if (unit !== null && name.startsWith(unit)) return name;
  return [unit, post && say(`post.${post}` as 'post.head'), name].filter(Boolean).join(' ');
}
