import { UserOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { CaseName } from '../../parts/case-name.tsx';
import { DaysLeft, Told } from '../../parts/days-left.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { CASE } from '../../words/case-terms.ts';
import { FOLLOW } from '../../words/follow-ups.ts';
import { useWords } from '../../words/use-words.ts';
import type { Case } from './use-cases.ts';

/** A case in a few lines: what it is, about whom, what comes next and until when. */
export function CaseCard({ of }: { readonly of: Case }) {
  const say = useWords(FOLLOW);
  const step = useWords(CASE);
  return (
    <li className={isOverdue(of) ? 'case-card late' : 'case-card'}>
      <Link to={encodeURIComponent(of.id)}>
        <CaseName of={of} />
      </Link>
      <span>
        {of.responsible === of.unitName ? of.unitName : say('of_office', { office: of.responsible, unit: of.unitName })}
      </span>
      {of.awaited === null ? (
        <Ended of={of} />
      ) : (
        <>
          <span>{say('next', { step: step(`step.${of.awaited}` as 'step.received') })}</span>
          <Until of={of} />
        </>
      )}
      {of.mine && <Told tone="warn" icon={<UserOutlined />} words={say('mine_now')} />}
      {of.rung > 0 && <span className="faint">{say('reminded', { count: of.rung })}</span>}
      {of.reopened > 0 && <span className="faint">{say('reopened', { count: of.reopened })}</span>}
    </li>
  );
}

function isOverdue({ left }: Case): boolean {
  return left !== null && left < 0;
}

function Until({ of: { awaitedBy, left } }: { readonly of: Case }) {
  const say = useWords(FOLLOW);
  const { by } = useTimes();
  if (awaitedBy === null || left === null) return <span className="faint">{say('no_limit')}</span>;
  return (
    <span className="case-until">
      {say('by', { by: by(awaitedBy) })} <DaysLeft days={left} />
    </span>
  );
}

function Ended({ of: { state, endedAt } }: { readonly of: Case }) {
  const say = useWords(FOLLOW);
  const { instant } = useTimes();
  return (
    <span className="faint">
      {say(`state.${state}` as 'state.ended', { at: endedAt === null ? '' : instant(endedAt) })}
    </span>
  );
}
