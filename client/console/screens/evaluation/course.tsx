import { CheckCircleOutlined, EditOutlined } from '@ant-design/icons';
import { useStanding } from '../../app/session/use-session.ts';
import { Steps } from '../../parts/course/steps.tsx';
import { Told } from '../../parts/days-left.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { EVALUATION } from '../../words/evaluation.ts';
import { useWords } from '../../words/use-words.ts';
import { OlderDocument } from './documents.tsx';
import { ObjectButton } from './object-button.tsx';
import { StageButtons } from './stage-buttons.tsx';
import type { Evaluation } from './use-evaluation.ts';
import { useSteps } from './use-steps.ts';

interface Props {
  readonly evaluation: Evaluation;
}

/** How far a year's evaluation has come, and what one may do about it; a unit is told its own part alone. */
export function Course({ evaluation }: Props) {
  const say = useWords(EVALUATION);
  const { role } = useStanding();
  const isOffice = role === 'supervisor' || role === 'leader';
  return (
    <section className="panel">
      <h2>{say('course')}</h2>
      {isOffice ? <StepsOf evaluation={evaluation} /> : <Standing evaluation={evaluation} />}
      <div className="acts no-print">
        <ObjectButton evaluation={evaluation} />
        <StageButtons evaluation={evaluation} />
      </div>
      <Versions evaluation={evaluation} />
    </section>
  );
}

function StepsOf({ evaluation }: Props) {
  return <Steps steps={useSteps(evaluation)} />;
}

/** What is told of it to those who see what is published, and of a draft their own part. */
function Standing({ evaluation: { version, objectionCloses, open } }: Props) {
  const say = useWords(EVALUATION);
  const { by, instant } = useTimes();
  if (!version) return <p>{say('not_published')}</p>;
  if (version.publishedAt !== null) {
    const words = say('published_at', { at: instant(version.publishedAt) });
    return <Told tone="good" icon={<CheckCircleOutlined />} words={words} />;
  }
  return (
    <>
      <Told tone="warn" icon={<EditOutlined />} words={say('own_draft')} />
      {open && objectionCloses !== null && <p>{say('step.window', { at: by(objectionCloses) })}</p>}
    </>
  );
}

/** Why the version that is shown replaces another, and which were published before. */
function Versions({ evaluation: { year, version, older } }: Props) {
  const say = useWords(EVALUATION);
  const { instant } = useTimes();
  const published = older.filter(({ publishedAt }) => publishedAt !== null);
  return (
    <>
      {version?.reason && (
        <p className="warned">{say('corrects', { version: version.version, reason: version.reason })}</p>
      )}
      {published.map(({ version: number, publishedAt }) => (
        <div key={number}>
          <p className="faint">{say('older', { version: number, at: instant(publishedAt ?? '') })}</p>
          <OlderDocument year={year} version={number} />
        </div>
      ))}
    </>
  );
}
