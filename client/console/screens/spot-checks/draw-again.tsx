import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { usePeriodName } from '../../parts/period-name.ts';
import { Sentences } from '../../parts/sentences.tsx';
import { SPOT_CHECKS } from '../../words/spot-checks.ts';
import { useWords } from '../../words/use-words.ts';

/** Draws once more from the record alone, and says whether it is what was drawn. */
export function DrawAgain({ period }: { readonly period: string }) {
  const say = useWords(SPOT_CHECKS);
  const cycle = useStanding().cycle ?? '';
  const name = usePeriodName();
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['spot-checks-again', cycle, period],
    queryFn: () =>
      asked(() => api.GET('/cycles/{cycle}/spot-checks/{period}/again', { params: { path: { cycle, period } } })),
    enabled: false,
  });
  const told = ({ seed, seedAt, upTo, reports }: Shape<'DrawnAgain'>) => ({
    ...{ seedAt, upTo, reports },
    seed: seed.slice(0, 16),
    period: name(period),
  });
  return (
    <div className="draw-again">
      <Button className="no-print" loading={isFetching} onClick={() => void refetch()}>
        {say('again')}
      </Button>
      <div role="status">
        {data && (
          <Alert
            type={data.same ? 'success' : 'error'}
            showIcon
            title={say(data.same ? 'same' : 'other')}
            description={say('from', told(data))}
          />
        )}
      </div>
      <Sentences error={error} />
    </div>
  );
}
