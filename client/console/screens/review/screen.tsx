import { Link, useParams, useSearchParams } from 'react-router';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { OnPaper } from '../../parts/on-paper.tsx';
import { usePeriodName } from '../../parts/period-name.ts';
import { REVIEW } from '../../words/review.ts';
import { useWords } from '../../words/use-words.ts';
import { Checks } from './checks.tsx';
import { Course } from './course.tsx';
import { Documents } from './documents.tsx';
import { Follows } from './follows.tsx';
import { History } from './history.tsx';
import { Items } from './items.tsx';
import { Lights } from './lights.tsx';
import { Meeting } from './meeting.tsx';
import { Objections } from './objections.tsx';
import { Results } from './results.tsx';
import { type Review, useReview } from './use-review.ts';
import './review.css';

/** One review, from its draft to what is corrected of it. */
export function Screen() {
  const say = useWords(REVIEW);
  const { period = '' } = useParams();
  const version = useSearchParams()[0].get('version');
  return (
    <div className="review">
      <Loaded query={useReview(period, version)}>{(review) => <Known review={review} />}</Loaded>
      <p className="no-print">
        <Link to=".." relative="path">
          {say('back')}
        </Link>
      </p>
    </div>
  );
}

function Known({ review }: { readonly review: Review }) {
  const say = useWords(REVIEW);
  const period = usePeriodName()(review.period);
  const { state, version, versions } = review;
  const newest = versions.at(-1)?.version ?? version;
  const kind = state !== 'published' ? 'draft' : newest > 1 ? 'version' : 'published';
  return (
    <>
      <Heading beside={<Documents review={review} />}>{say(kind, { period, version })}</Heading>
      {version < newest && (
        <p className="warned">
          {say('superseded', { version, newest })} <Link to="?">{say('newest')}</Link>
        </p>
      )}
      <OnPaper periods={[review.period]} />
      <Course review={review} />
      <Results review={review} />
      <Objections review={review} />
      <Lights review={review} />
      <Checks review={review} />
      <Items period={review.period} />
      <Meeting review={review} />
      <Follows review={review} />
      <History review={review} />
    </>
  );
}
