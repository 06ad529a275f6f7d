import { keyed } from '../../../api/client.ts';
import type { Sent } from '../../../api/described.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import { RATINGS } from '../../words/ratings.ts';
import { useWords } from '../../words/use-words.ts';
import { type Round, TOUCHES } from './use-round.ts';

/** How the office ends a round, each for a reason. */
const ENDS = ['close', 'withdraw'] as const;

/** What the office does with a round that is open: it goes on for longer, ends before its day, or was opened by mistake. */
export function RoundActs({ round }: { readonly round: Round }) {
  const say = useWords(RATINGS);
  const request = useRequest(round);
  const reason = { name: 'reason', label: say('reason'), kind: 'text', required: true } as const;
  return (
    <div className="acts no-print">
      {round.asks.includes('extend') && (
        <ActButton
          name={say('extend')}
          told={say('extend_told')}
          fields={[
            { name: 'closes', label: say('closes_day'), kind: 'day', required: true, told: say('closes_told') },
            reason,
          ]}
          act={({ closes = '', reason: why = '' }, key) => request({ ask: 'extend', closes, reason: why }, key)}
          touches={TOUCHES}
        />
      )}
      {ENDS.filter((ask) => round.asks.includes(ask)).map((ask) => (
        <ActButton
          key={ask}
          name={say(ask)}
          told={say(`${ask}_told`)}
          fields={[reason]}
          act={({ reason: why = '' }, key) => request({ ask, reason: why }, key)}
          touches={TOUCHES}
        />
      ))}
    </div>
  );
}

function useRequest({ id }: Round) {
  const cycle = useStanding().cycle ?? '';
  return (body: Sent<'actOnRatingRound'>, key: string) =>
    asked(() => api.POST('/cycles/{cycle}/rating-rounds/{id}/requests', { params: keyed({ cycle, id }, key), body }));
}
