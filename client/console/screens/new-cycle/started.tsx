import { Alert } from 'antd';
import { Link } from 'react-router';
import { useStanding } from '../../app/session/use-session.ts';
import { NEW_CYCLE } from '../../words/new-cycle.ts';
import { useWords } from '../../words/use-words.ts';

/** A cycle that was started. */
export interface StartedCycle {
  readonly cycle: string;
  readonly from: string;
  /** The figures that another cycle asks the same units for already. */
  readonly shared: readonly { readonly figure: string }[];
}

interface Props {
  readonly started: StartedCycle;
  readonly title: string;
}

/** What was started, and the way there for whoever has a post in it. */
export function Started({ started: { cycle, from, shared }, title }: Props) {
  const say = useWords(NEW_CYCLE);
  const { session } = useStanding();
  const isMine = session.posts.some((own) => own.cycle === cycle);
  return (
    <section className="panel" role="status">
      <Alert type="success" showIcon title={say('started', { title, from })} />
      {shared.length > 0 && <p>{say('shared', { figures: shared.map(({ figure }) => figure).join('、') })}</p>}
      <p>{isMine ? <Link to={`/cycles/${cycle}/plan`}>{say('go')}</Link> : say('no_post')}</p>
    </section>
  );
}
