import { useStanding } from '../../app/session/use-session.ts';
import { KeptFiles } from '../../parts/kept-files.tsx';
import { RuleButton } from '../../parts/ruling/rule-button.tsx';
import { Ruled } from '../../parts/ruling/ruled.tsx';
import { usePeople } from '../../parts/use-people.ts';
import { useTimes } from '../../parts/use-times.ts';
import { YEAR_ACTS } from '../../words/evaluation-acts.ts';
import { useWords } from '../../words/use-words.ts';
import { useNames } from './names.ts';
import { type Evaluation, TOUCHES, useRequest } from './use-evaluation.ts';

interface Props {
  readonly evaluation: Evaluation;
}

/** The objections to a year's drafts: what was said, what proves it, and how it was ruled. */
export function Objections({ evaluation }: Props) {
  const say = useWords(YEAR_ACTS);
  if (evaluation.objections.length === 0) return null;
  return (
    <section className="panel">
      <h2>{say('objections')}</h2>
      {evaluation.objections.map((objection) => (
        <One key={objection.id} evaluation={evaluation} objection={objection} />
      ))}
    </section>
  );
}

interface OneProps extends Props {
  readonly objection: Evaluation['objections'][number];
}

function One({ evaluation, objection }: OneProps) {
  const say = useWords(YEAR_ACTS);
  const { cycle } = useStanding();
  const person = usePeople(cycle);
  const { instant } = useTimes();
  const { unit, by, at, grounds, evidence, files = [], ruling, version } = objection;
  return (
    <article className="year-objection">
      <h3>
        {useNames(evaluation).unit(unit)} <Ruled ruling={ruling} say={say} />
      </h3>
      <p className="faint">{say('objected', { by: person(by), at: instant(at), version })}</p>
      <p className="said">{grounds}</p>
      <p>{say('evidence_of', { evidence })}</p>
      <KeptFiles cycle={cycle ?? ''} files={files} />
      {ruling && (
        <p>
          {say('because', { reason: ruling.reason })}{' '}
          <span className="faint">{say('by_at', { by: person(ruling.by), at: instant(ruling.at) })}</span>
        </p>
      )}
      <Rule evaluation={evaluation} objection={objection} />
    </article>
  );
}

function Rule({ evaluation, objection }: OneProps) {
  const say = useWords(YEAR_ACTS);
  const name = useNames(evaluation).unit(objection.unit);
  const request = useRequest(evaluation);
  if (objection.ruling !== null || !evaluation.asks.includes('rule')) return null;
  return (
    <div className="acts no-print">
      <RuleButton objection={objection} unit={name} say={say} request={request} touches={TOUCHES} />
    </div>
  );
}
