import { QueryCache, QueryClient } from '@tanstack/react-query';
import { Refusal } from '../../api/client.ts';
import { isSignedOut } from './asked.ts';
import { SESSION_KEY } from './session/session-key.ts';

/**
 * Answers are kept for a moment, and asked for again when somebody comes back to the page; refusals are not repeated.
 * Where one tells that nobody is signed in any more, the session is asked for, and the shell leads to the sign-in.
 */
export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: (error, { queryKey }) => noteSignedOut(error, queryKey[0]) }),
  defaultOptions: {
    queries: { staleTime: 10_000, retry: (times, error) => times < 2 && isPassing(error) },
    mutations: { retry: false, onError: (error) => noteSignedOut(error, null) },
  },
});

function noteSignedOut(error: unknown, asked: unknown): void {
  if (isSignedOut(error) && asked !== SESSION_KEY[0]) void queries.invalidateQueries({ queryKey: SESSION_KEY });
}

/** True for what may be otherwise in a moment: no answer at all, or a server that is busy. */
function isPassing(error: unknown): boolean {
  return !(error instanceof Refusal) || error.answer.status >= 502;
}
