import { Empty } from 'antd';
import { useStanding } from '../../app/session/use-session.ts';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Sections } from '../../parts/sections.tsx';
import { RATINGS } from '../../words/ratings.ts';
import { useWords } from '../../words/use-words.ts';
import { OpenRounds } from './open-rounds.tsx';
import { RoundsTable } from './rounds-table.tsx';
import { useRounds } from './use-rounds.ts';
import './ratings.css';

/** Every round of rating of a cycle; the office opens them here. */
export function Screen() {
  const say = useWords(RATINGS);
  const { role } = useStanding();
  return (
    <>
      <Heading>{say('title')}</Heading>
      <Sections />
      <p className="faint">{say('told')}</p>
      {role === 'supervisor' && <OpenRounds />}
      <Loaded query={useRounds()}>
        {(rounds) =>
          rounds.length === 0 ? (
            <Empty description={say('none')}>{say('none_told')}</Empty>
          ) : (
            <section className="panel">
              <RoundsTable rounds={rounds} />
            </section>
          )
        }
      </Loaded>
    </>
  );
}
