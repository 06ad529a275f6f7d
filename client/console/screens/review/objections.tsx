import { useStanding } from '../../app/session/use-session.ts';
import { RuleButton } from '../../parts/ruling/rule-button.tsx';
import { Ruled } from '../../parts/ruling/ruled.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { REVIEW } from '../../words/review.ts';
import { useWords } from '../../words/use-words.ts';
import { Changes } from './changes.tsx';
import { useNames } from './names.ts';
import { ReviseButton } from './revise-button.tsx';
import { type Review, TOUCHES, useRequest } from './use-review.ts';

/** The objections to a review: what was said, what proves it, how it was ruled and what came of it. */
export function Objections({ review }: { readonly review: Review }) {
  const say = useWords(REVIEW);
  const { by } = useTimes();
  const { objections, open, objectionCloses } = review;
  return (
    <section className="panel">
      <h2>{say('objections')}</h2>
      {objections.length === 0 && (
        <p>{open ? say('no_objections_open', { closes: by(objectionCloses) }) : say('no_objections')}</p>
      )}
      {objections.map((objection) => (
        <Objection key={objection.id} review={review} objection={objection} />
      ))}
    </section>
  );
}

interface Props {
  readonly review: Review;
  readonly objection: Review['objections'][number];
}

function Objection({ review, objection }: Props) {
  const say = useWords(REVIEW);
  const { cycle } = useStanding();
  const { instant } = useTimes();
  const name = useNames(review);
  const { unit, by, at, grounds, files } = objection;
  return (
    <article className="objection">
      <h3>
        {name.unit(unit)} <Ruled ruling={objection.ruling} say={say} />
      </h3>
      <p className="faint">{say('by_at', { by: name.person(by), at: instant(at) })}</p>
      <p className="said">{grounds}</p>
      {files.length > 0 && (
        <p>
          {say('evidence')}：
          {files.map((file) => (
            <a key={file.sha256} className="file" href={`/api/cycles/${cycle}/evidence/${file.sha256}`} download>
              {file.name}
            </a>
          ))}
        </p>
      )}
      <Outcome review={review} objection={objection} />
      <div className="acts no-print">
        <Rule review={review} objection={objection} />
        <ReviseButton review={review} objection={objection} />
      </div>
    </article>
  );
}

function Rule({ review, objection }: Props) {
  const say = useWords(REVIEW);
  const name = useNames(review).unit(objection.unit);
  const request = useRequest(review);
  if (objection.ruling !== null || !review.asks.includes('rule')) return null;
  return <RuleButton objection={objection} unit={name} say={say} request={request} touches={TOUCHES} />;
}

/** How an objection was ruled on, and how the draft was revised because of it. */
function Outcome({ review, objection: { id, ruling } }: Props) {
  const say = useWords(REVIEW);
  const { instant } = useTimes();
  const name = useNames(review);
  if (ruling === null) return null;
  const revisions = review.revisions.filter((r) => r.objection === id);
  return (
    <>
      <p>
        {say('because', { reason: ruling.reason })}{' '}
        <span className="faint">{say('by_at', { by: name.person(ruling.by), at: instant(ruling.at) })}</span>
      </p>
      {ruling.upheld && revisions.length === 0 && <p className="warned">{say('not_revised')}</p>}
      {revisions.map((revision) => (
        <div key={revision.at}>
          <p>
            {say('revised', { reason: revision.reason })}{' '}
            <span className="faint">{say('by_at', { by: name.person(revision.by), at: instant(revision.at) })}</span>
          </p>
          <Changes review={review} corrects={revision.corrects} changes={revision.changes} />
        </div>
      ))}
    </>
  );
}
