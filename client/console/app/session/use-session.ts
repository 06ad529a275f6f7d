import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { useMatch } from 'react-router';
import { api } from '../api.ts';
import { asked } from '../asked.ts';
import { SESSION_KEY } from './session-key.ts';
import { lastCycle, type OwnPost, postIn, type Role, type Session, settlePosts } from './standing.ts';

/** Who is signed in; its error is a `Refusal` of status 401 when nobody is. */
export function useSession(): UseQueryResult<Session> {
  return useQuery({ queryKey: SESSION_KEY, queryFn: readSession, staleTime: 60_000 });
}

async function readSession(): Promise<Session> {
  const session = await asked(() => api.GET('/session'));
  settlePosts(session.posts);
  return session;
}

/** Who is signed in, for everything inside the shell: it stays the same until the shell itself learns otherwise. */
export const SessionContext = createContext<Session | null>(null);

/** As what somebody acts on this page. */
export interface Standing {
  readonly session: Session;
  /** The cycle of the page, or the first that one holds a post in; or that one reads; null where there is none. */
  readonly cycle: string | null;
  readonly own: OwnPost | null;
  /** Null for an account that nobody has given a post yet. */
  readonly role: Role | null;
}

/** As what the person acts on this page; only inside the shell, which waits until it is known who is signed in. */
export function useStanding(): Standing {
  const session = use(SessionContext);
  const named = useMatch('/cycles/:cycle/*')?.params.cycle;
  if (!session) throw new Error('useStanding is for pages inside the shell');
  const cycle = named ?? lastCycle(session);
  const own = postIn(session.posts, cycle);
  return { session, cycle, own, role: session.account.role ?? own?.post.post ?? null };
}
