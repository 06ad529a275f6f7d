import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';

export type HeldAccount = Shape<'HeldAccount'>;
export type Invitation = Shape<'OpenInvitation'>;
export type Proposal = Shape<'AccountProposal'>;
export type Act = Shape<'ToldAct'>;

/** What is asked for anew when something about accounts was done. */
export const TOUCHES = ['accounts'] as const;

/** How many acts are shown at first, and with each click more. */
const A_PAGE = 50;

/** The accounts, and who was invited and has not begun. */
export function useAccounts() {
  return useQuery({
    queryKey: ['accounts', 'list'],
    queryFn: async () => ({
      accounts: await asked(() => api.GET('/accounts')),
      invitations: await asked(() => api.GET('/accounts/invitations')),
    }),
  });
}

/** What waits for a second administrator. */
export function useProposals() {
  return useQuery({ queryKey: ['accounts', 'proposals'], queryFn: () => asked(() => api.GET('/accounts/proposals')) });
}

/** What was done about accounts, the newest first, a page at a time. */
export function useAccountActs() {
  return useInfiniteQuery({
    queryKey: ['accounts', 'acts'],
    initialPageParam: '',
    queryFn: async ({ pageParam: after }) => {
      let next: string | null = null;
      const query = { limit: String(A_PAGE), ...(after === '' ? {} : { after }) };
      const rows = await asked(async () => {
        const answer = await api.GET('/accounts/acts', { params: { query } });
        next = nextIn(answer.response.headers.get('Link'));
        return answer;
      });
      return { rows, next };
    },
    getNextPageParam: ({ next }) => next,
  });
}

/** Where the next page begins, by a `Link` header. */
function nextIn(link: string | null): string | null {
  const [, address] = /<([^>]+)>; rel="next"/.exec(link ?? '') ?? [];
  return address === undefined ? null : new URL(address, location.origin).searchParams.get('after');
}

/** Whether one may change accounts, or only reads them. */
export function useSteward() {
  const { session, role } = useStanding();
  const { id, username } = session.account;
  return { mayChange: role === 'administrator', id, actor: `account:${username}` };
}
