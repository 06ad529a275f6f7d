import { Alert, Button } from 'antd';
import { useTimes } from '../../parts/use-times.ts';
import { FORM } from '../../words/report-form.ts';
import { useWords } from '../../words/use-words.ts';
import { nameOf } from '../duties/standing-of.ts';
import type { Duty } from '../duties/use-duties.ts';
import { Differs } from './differs.tsx';
import type { Entries } from './use-entries.ts';
import { useWho } from './use-who.ts';

interface Props {
  readonly entries: Entries;
  readonly reports: readonly Duty[];
}

/** The reports that another changed while they were changed here: both are told, and the person says which holds. */
export function ClashTold({ entries, reports }: Props) {
  const say = useWords(FORM);
  const who = useWho();
  const { instant } = useTimes();
  const { clash } = entries.draft;
  if (!clash) return null;
  const { names, with: there } = clash;
  const of = { who: who(there.by), at: there.at === null ? '' : instant(there.at) };
  return (
    <Alert
      type="warning"
      showIcon
      className="clash"
      title={say(there.at === null ? 'clash_gone' : 'clash', of)}
      description={
        <ul>
          {reports
            .filter((duty) => names.includes(nameOf(duty)))
            .map((duty) => (
              <li key={nameOf(duty)}>
                <strong>{duty.title}</strong>
                <Differs duty={duty} mine={entries.of(duty)} theirs={there.filled[nameOf(duty)]} />
                <span className="clash-choice">
                  <Button size="small" onClick={() => entries.choose(nameOf(duty), 'mine')}>
                    {say('keep_mine')}
                  </Button>
                  <Button size="small" onClick={() => entries.choose(nameOf(duty), 'theirs')}>
                    {say('take_theirs')}
                  </Button>
                </span>
              </li>
            ))}
        </ul>
      }
    />
  );
}
