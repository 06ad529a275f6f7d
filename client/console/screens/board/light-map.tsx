import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Shape } from '../../../api/client.ts';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useLive } from '../../app/live/use-live.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { OnPaper } from '../../parts/on-paper.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { BOARD_KINDS } from '../../parts/use-board.ts';
import { useGroupName } from '../../parts/use-group-name.ts';
import { BOARD } from '../../words/board.ts';
import { useWords } from '../../words/use-words.ts';
import './light-map.css';

type LightMapView = Shape<'LightMapView'>;

/** Units down, periods across: how much of what was due is behind, as a figure and a ground that darkens with it. */
export function LightMap({ cycle }: { readonly cycle: string }) {
  const say = useWords(BOARD);
  const queryKey = ['board', cycle, 'map'] as const;
  useLive(queryKey, BOARD_KINDS);
  const map = useQuery({
    queryKey,
    queryFn: () => asked(() => api.GET('/cycles/{cycle}/light-map', { params: { path: { cycle } } })),
  });
  return (
    <>
      <p className="faint">{say('map_told')}</p>
      <Loaded query={map}>
        {(found) =>
          found.units.length === 0 ? (
            <p>{say('map_none')}</p>
          ) : (
            <>
              <OnPaper periods={found.periods} />
              <Lit map={found} />
            </>
          )
        }
      </Loaded>
    </>
  );
}

function Lit({ map }: { readonly map: LightMapView }) {
  const say = useWords(BOARD);
  const groupName = useGroupName();
  const periodName = usePeriodName();
  const groups = [...new Set(map.units.map((u) => u.group))];
  const room = useRef<HTMLElement>(null);
  // The newest periods are what people came for; on a phone they would stand outside.
  useLayoutEffect(() => {
    room.current?.scrollTo({ left: room.current.scrollWidth });
  }, []);
  return (
    <section ref={room} className="light-map" aria-label={say('as_map')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('unit')}</th>
            {map.periods.map((period) => (
              <th scope="col" key={period}>
                {periodName(period)}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group}>
            {groups.length > 1 && (
              <tr>
                <th scope="rowgroup" colSpan={map.periods.length + 1}>
                  {groupName(group)}
                </th>
              </tr>
            )}
            {map.units
              .filter((unit) => unit.group === group)
              .map((unit) => (
                <tr key={unit.id}>
                  <th scope="row">{unit.name}</th>
                  {unit.periods.map((lit) => (
                    <Cell key={lit.period} unit={unit} lit={lit} best={map.best} />
                  ))}
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

type Unit = LightMapView['units'][number];

interface CellProps {
  readonly unit: Unit;
  readonly lit: Unit['periods'][number];
  readonly best: string;
}

/** In how many steps the ground darkens. */
const STEPS = 4;

function Cell({ unit, lit: { period, due, lights }, best }: CellProps) {
  const say = useWords(BOARD);
  const name = usePeriodName()(period);
  if (due === 0) return <td className="faint">–</td>;
  const behind = due - (lights[best] ?? 0);
  return (
    <td data-step={Math.ceil((behind / due) * STEPS)}>
      <Link
        to={{ search: new URLSearchParams({ period, unit: unit.id }).toString() }}
        aria-label={say('cell', { unit: unit.name, period: name, due, behind })}
      >
        {behind}/{due}
      </Link>
    </td>
  );
}
