import { CheckCircleOutlined, ClockCircleOutlined, CloseCircleOutlined } from '@ant-design/icons';
import { useStanding } from '../../app/session/use-session.ts';
import { Told } from '../../parts/days-left.tsx';
import { KeptFiles } from '../../parts/kept-files.tsx';
import { usePeople } from '../../parts/use-people.ts';
import { useTimes } from '../../parts/use-times.ts';
import { TASK } from '../../words/task.ts';
import { useWords } from '../../words/use-words.ts';
import type { Report } from './use-task.ts';

/** What was found by those who looked at a report, and where it has still to be looked at before it is verified. */
export function ReportChecks({ report: { checks, unconfirmed, asks } }: { readonly report: Report }) {
  const say = useWords(TASK);
  const waits = unconfirmed.length > 0 && asks.includes('record_check');
  return (
    <>
      {checks.length > 0 && (
        <ul className="plain-list">
          {checks.map((check) => (
            <Check key={check.number} check={check} />
          ))}
        </ul>
      )}
      {waits && (
        <p className="warned">
          <ClockCircleOutlined /> {say('unconfirmed', { channels: unconfirmed.join(say('and')) })}
        </p>
      )}
    </>
  );
}

function Check({ check }: { readonly check: Report['checks'][number] }) {
  const say = useWords(TASK);
  const { cycle } = useStanding();
  const person = usePeople(cycle);
  const { instant } = useTimes();
  const { channelName, matches, evidence, files, checkedBy, checkedAt } = check;
  return (
    <li>
      {channelName ?? say('spot_check')}{' '}
      {matches ? (
        <Told tone="good" icon={<CheckCircleOutlined />} words={say('yes')} />
      ) : (
        <Told tone="bad" icon={<CloseCircleOutlined />} words={say('no')} />
      )}
      ：{evidence} <span className="faint">{say('by_at', { by: person(checkedBy), at: instant(checkedAt) })}</span>
      <KeptFiles cycle={cycle ?? ''} files={files} />
    </li>
  );
}
