import { useQuery } from '@tanstack/react-query';
import { Empty } from 'antd';
import { Link } from 'react-router';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { BIG } from '../../words/big-screen.ts';
import { useWords } from '../../words/use-words.ts';
import { Hall } from './hall.tsx';
import './big-screen.css';

/** The published flags and ranking for a hall, a page a key. What is shown stays as it was when the meeting began. */
export function Screen() {
  const say = useWords(BIG);
  const { cycle } = useStanding();
  const flags = useStill(cycle ?? '');
  return (
    <Loaded query={flags}>
      {(found) =>
        found.periods.length === 0 ? (
          <>
            <Heading>{say('title')}</Heading>
            <Empty description={say('none')}>
              <Link to="../flags" relative="path">
                {say('back')}
              </Link>
            </Empty>
          </>
        ) : (
          <Hall flags={found} />
        )
      }
    </Loaded>
  );
}

/** The flags as they are when the screen is opened: nothing is asked for again while it is. */
function useStill(cycle: string) {
  return useQuery({
    queryKey: ['big-screen', cycle],
    queryFn: () => asked(() => api.GET('/cycles/{cycle}/flags', { params: { path: { cycle } } })),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}
