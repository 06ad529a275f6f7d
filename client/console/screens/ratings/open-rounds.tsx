import { Loaded } from '../../parts/loaded.tsx';
import { RATINGS } from '../../words/ratings.ts';
import { useWords } from '../../words/use-words.ts';
import { OpenRound } from './open-round.tsx';
import { useSources } from './use-rounds.ts';

/** A round of each source of ratings that the rules name can be opened. */
export function OpenRounds() {
  const say = useWords(RATINGS);
  return (
    <Loaded query={useSources()}>
      {(sources) =>
        sources.length === 0 ? (
          <p>{say('no_sources')}</p>
        ) : (
          <div className="acts open-rounds no-print">
            {sources.map((source) => (
              <OpenRound key={source.id} source={source} />
            ))}
          </div>
        )
      }
    </Loaded>
  );
}
