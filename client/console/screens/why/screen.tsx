import { useParams } from 'react-router';
import { useStanding } from '../../app/session/use-session.ts';
import { Crumb } from '../../parts/crumb.tsx';
import { Heading } from '../../parts/heading.tsx';
import { OnPaper } from '../../parts/on-paper.tsx';
import { UnitCases } from '../../parts/unit-cases.tsx';
import { WhyTold } from '../../parts/why/why-told.tsx';
import { FLAGS } from '../../words/flags.ts';
import { useWords } from '../../words/use-words.ts';
import { FlagHistory } from './flag-history.tsx';

/** Why a unit has its flag: every step from the reported values. */
export function Screen() {
  const say = useWords(FLAGS);
  const { cycle } = useStanding();
  const { period = '', unit = '' } = useParams();
  const sheet = `/api/cycles/${cycle}/reviews/${period}/document?unit=${encodeURIComponent(unit)}`;
  return (
    <article className="why">
      <Crumb />
      <Heading
        beside={
          <a href={sheet} target="_blank" rel="noreferrer">
            {say('worksheet')}
          </a>
        }
      >
        {say('why_title')}
      </Heading>
      <OnPaper periods={[period]} />
      <WhyTold cycle={cycle ?? ''} period={period} unit={unit} version={null} />
      <UnitCases unit={unit} />
      <FlagHistory cycle={cycle ?? ''} unit={unit} />
    </article>
  );
}
