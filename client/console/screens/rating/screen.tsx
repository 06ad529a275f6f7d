import { Link, useParams } from 'react-router';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { RATINGS } from '../../words/ratings.ts';
import { useWords } from '../../words/use-words.ts';
import { About } from './about.tsx';
import { BallotForm } from './ballot-form.tsx';
import { BringIn } from './bring-in.tsx';
import { CastBallots } from './cast-ballots.tsx';
import { OwnMarks } from './own-marks.tsx';
import { Progress } from './progress.tsx';
import './rating.css';
import { Results } from './results.tsx';
import { RoundActs } from './round-acts.tsx';
import { type Round, useRound } from './use-round.ts';

/** One round of rating, from its opening to what it gave. */
export function Screen() {
  const say = useWords(RATINGS);
  const { round = '' } = useParams();
  return (
    <>
      <Loaded query={useRound(round)}>{(known) => <Known key={known.id} round={known} />}</Loaded>
      <p className="no-print">
        <Link to=".." relative="path">
          {say('back')}
        </Link>
      </p>
    </>
  );
}

function Known({ round }: { readonly round: Round }) {
  const say = useWords(RATINGS);
  const { asks } = round;
  return (
    <>
      <Heading beside={<RoundActs round={round} />}>
        {say('titled', { title: round.title, period: usePeriodName()(round.period) })}
      </Heading>
      <About round={round} />
      {asks.includes('rate') ? <BallotForm round={round} /> : <OwnMarks round={round} />}
      <Results round={round} />
      {asks.includes('import') && <BringIn round={round} />}
      <Progress round={round} />
      <CastBallots round={round} />
    </>
  );
}
