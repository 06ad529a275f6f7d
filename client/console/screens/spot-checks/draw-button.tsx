import { keyed } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { SPOT_CHECKS } from '../../words/spot-checks.ts';
import { useWords } from '../../words/use-words.ts';

/** Draws a period's reports, once. */
export function DrawButton({ period }: { readonly period: string }) {
  const say = useWords(SPOT_CHECKS);
  const cycle = useStanding().cycle ?? '';
  const name = usePeriodName()(period);
  return (
    <ActButton
      look="primary"
      name={say('draw')}
      told={say('draw_told', { period: name })}
      touches={['spot-checks']}
      act={(_said, key) =>
        asked(() =>
          api.POST('/cycles/{cycle}/spot-checks/{period}', { params: keyed({ cycle, period }, key), body: {} }),
        )
      }
    />
  );
}
