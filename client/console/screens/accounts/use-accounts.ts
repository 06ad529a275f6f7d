import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { askedWhole } from '../../app/asked-page.ts';
import { useStanding } from '../../app/session/use-session.ts';

export type HeldAccount = Shape<'HeldAccount'>;
export type Invitation = Shape<'OpenInvitation'>;
export type Proposal = Shape<'AccountProposal'>;
export type Act = Shape<'ToldAct'>;
type Right = Shape<'AccountRight'>;
type Role = Right['role'];
type Ask = Right['may'][number];

/** What is asked for anew when something about accounts was done. */
export const TOUCHES = ['accounts'] as const;

/** How many acts are shown at first, and with each click more. */
const A_PAGE = 50;

/** The accounts, and who was invited and has not begun; all of them, as what was done names each by its account. */
export function useAccounts() {
  return useQuery({
    queryKey: ['accounts', 'list'],
    queryFn: async () => ({
      accounts: await askedWhole((after) => api.GET('/accounts', { params: { query: after } })),
      invitations: await askedWhole((after) => api.GET('/accounts/invitations', { params: { query: after } })),
    }),
  });
}

/** What waits for somebody's decision. */
export function useProposals() {
  return useQuery({
    queryKey: ['accounts', 'proposals'],
    queryFn: () => askedWhole((after) => api.GET('/accounts/proposals', { params: { query: after } })),
  });
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

/** What one may ask about accounts, by the roles that they have; an auditor only reads. */
export function useRights() {
  const { id } = useStanding().session.account;
  const rights = useQuery({
    queryKey: ['accounts', 'rights'],
    queryFn: () => asked(() => api.GET('/accounts/rights')),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const all = rights.data ?? [];
  return {
    /** One's own account. */
    id,
    may: (ask: Ask, of: Role) => all.some(({ role, may }) => role === of && may.includes(ask)),
    /** The roles of accounts for which one may propose something. */
    proposes: all.filter(({ may }) => may.includes('propose')).map(({ role }) => role),
    /** True where one may ask for anything at all. */
    acts: all.some(({ may }) => may.length > 0),
  };
}
