import { useQueries, useQuery } from '@tanstack/react-query';
import { api } from '../../app/api.ts';
import { askedWhole } from '../../app/asked-page.ts';
import { useSession } from '../../app/session/use-session.ts';
import { organisationAsked, usePeople, usePostName } from '../../parts/use-people.ts';

/** Who acts without being a post or a person. */
const PROGRAMS = ['system', 'operator'];

/** Everybody by whom something may have been done, by name: programs, the posts of every cycle that is read, accounts. */
export function useActors(): readonly { readonly value: string; readonly label: string }[] {
  const word = usePeople(null);
  const postName = usePostName();
  const cycles = useSession().data?.reads ?? [];
  const organisations = useQueries({ queries: cycles.map(({ cycle }) => organisationAsked(cycle)) });
  const accounts = useQuery({
    queryKey: ['accounts', 'names'],
    queryFn: () => askedWhole((after) => api.GET('/accounts', { params: { query: after } })),
  });
  const posts = organisations.flatMap(({ data }) =>
    (data?.posts ?? []).map(({ id, post, unit, name }) => {
      const served = data?.units.find((u) => u.id === unit)?.name ?? null;
      return [id, postName({ unit: served, post, name })] as const;
    }),
  );
  const held = (accounts.data ?? []).map(
    ({ username, name }) => [`account:${username}`, `${name}（${username}）`] as const,
  );
  const named = new Map([...PROGRAMS.map((id) => [id, word(id)] as const), ...posts, ...held]);
  return [...named].map(([value, label]) => ({ value, label }));
}
