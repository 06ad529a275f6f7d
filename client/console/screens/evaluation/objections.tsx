import { CheckCircleOutlined, ClockCircleOutlined, CloseCircleOutlined } from '@ant-design/icons';
import { useStanding } from '../../app/session/use-session.ts';
import { ActButton } from '../../parts/act/act-button.tsx';
import { Told } from '../../parts/days-left.tsx';
import { KeptFiles } from '../../parts/kept-files.tsx';
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
        {useNames(evaluation).unit(unit)} <Ruled ruling={ruling} />
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
      <RuleButton evaluation={evaluation} objection={objection} />
    </article>
  );
}

function Ruled({ ruling }: Pick<OneProps['objection'], 'ruling'>) {
  const say = useWords(YEAR_ACTS);
  if (ruling === null) return <Told tone="warn" icon={<ClockCircleOutlined />} words={say('unruled')} />;
  return ruling.upheld ? (
    <Told tone="good" icon={<CheckCircleOutlined />} words={say('upheld')} />
  ) : (
    <Told tone="calm" icon={<CloseCircleOutlined />} words={say('overruled')} />
  );
}

function RuleButton({ evaluation, objection: { id, unit, grounds, ruling } }: OneProps) {
  const say = useWords(YEAR_ACTS);
  const name = useNames(evaluation).unit(unit);
  const request = useRequest(evaluation);
  if (ruling !== null || !evaluation.asks.includes('rule')) return null;
  const choices = (['upheld', 'overruled'] as const).map((value) => ({ value, label: say(value) }));
  return (
    <div className="acts no-print">
      <ActButton
        look="primary"
        name={say('act.rule')}
        of={name}
        told={`${name}：${grounds}`}
        fields={[
          { name: 'ruling', label: say('ruling'), kind: 'choice', choices, required: true },
          { name: 'reason', label: say('reason'), kind: 'text', required: true },
        ]}
        act={({ ruling: as, reason = '' }, key) =>
          request({ ask: 'rule', objection: id, upheld: as === 'upheld', reason }, key)
        }
        touches={TOUCHES}
      />
    </div>
  );
}
