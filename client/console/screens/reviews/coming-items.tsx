import { useQuery } from '@tanstack/react-query';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { ItemsTable } from '../../parts/score-items/items-table.tsx';
import { useComingItems } from '../../parts/score-items/use-items.ts';
import { useTimes } from '../../parts/use-times.ts';
import { ITEMS } from '../../words/score-items.ts';
import { useWords } from '../../words/use-words.ts';
import { ProposeItem } from './propose-item.tsx';
import { ProposeOverride } from './propose-override.tsx';

/** What changes scores of the reviews to come, while it can still be decided; the office proposes it here. */
export function ComingItems() {
  const say = useWords(ITEMS);
  const { role } = useStanding();
  const periodName = usePeriodName();
  const { by } = useTimes();
  const items = useComingItems();
  const freezes = useFreezes();
  const [next] = freezes;
  if (next === undefined) return null;
  const periods = freezes.map(({ period }) => period);
  return (
    <section className="panel">
      <h2>{say('coming')}</h2>
      <p className="faint">
        {say('coming_told')} {say('next', { period: periodName(next.period), at: by(next.at) })}
      </p>
      <Loaded query={items}>
        {(coming) => (coming.length === 0 ? <p>{say('none')}</p> : <ItemsTable items={coming} />)}
      </Loaded>
      {role === 'supervisor' && (
        <div className="acts no-print">
          <ProposeItem periods={periods} />
          <ProposeOverride periods={periods} />
        </div>
      )}
    </section>
  );
}

/** The freezes to come, the next first. */
function useFreezes() {
  const cycle = useStanding().cycle ?? '';
  const { data = [] } = useQuery({
    queryKey: ['agenda', cycle, 'freeze'],
    queryFn: () =>
      asked(() => api.GET('/cycles/{cycle}/agenda', { params: { path: { cycle }, query: { kind: 'freeze' } } })),
  });
  return data;
}
