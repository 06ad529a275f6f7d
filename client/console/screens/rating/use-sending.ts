import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { useAct } from '../../parts/act/use-act.ts';
import type { ballotOf } from './marks.ts';
import { type Round, TOUCHES } from './use-round.ts';

type Ballot = ReturnType<typeof ballotOf>;

/** Sends ballots in one go, under one key until there is an answer. */
export function useSending({ id }: Round) {
  const cycle = useStanding().cycle ?? '';
  return useAct(
    (ballots: readonly Ballot[], key) =>
      asked(() =>
        api.POST('/cycles/{cycle}/rating-rounds/{id}/ballots', {
          params: keyed({ cycle, id }, key),
          body: { ballots: [...ballots] },
        }),
      ),
    TOUCHES,
  );
}

export type Sending = ReturnType<typeof useSending>;
