import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useStanding } from '../../app/session/use-session.ts';
import { Heading } from '../../parts/heading.tsx';
import { NEW_CYCLE } from '../../words/new-cycle.ts';
import { useWords } from '../../words/use-words.ts';
import { BringForm } from './bring-form.tsx';
import { CheckShown } from './check-shown.tsx';
import { Start } from './start.tsx';
import { Started, type StartedCycle } from './started.tsx';
import { useCheck } from './use-check.ts';
import './new-cycle.css';

/** A plan becomes a cycle: its files are brought, looked at, and the cycle is started. */
export function Screen() {
  const say = useWords(NEW_CYCLE);
  const { cycle } = useStanding();
  const check = useCheck();
  const [started, setStarted] = useState<StartedCycle | null>(null);
  const checked = check.data;
  const isNew = started === null;
  return (
    <div className="narrow new-cycle">
      <Heading
        beside={
          <Link to={`/cycles/${cycle}/rehearse`}>
            <Button>{say('rehearse')}</Button>
          </Link>
        }
      >
        {say('title')}
      </Heading>
      <p className="faint">{say('told')}</p>
      {isNew && <BringForm check={check} />}
      {isNew && checked && !check.isPending && (
        <section className="panel">
          <h2>{say('checked')}</h2>
          <CheckShown found={checked.found} />
          <Start checked={checked} onStarted={setStarted} />
        </section>
      )}
      {started && <Started started={started} title={checked?.found.title ?? started.cycle} />}
    </div>
  );
}
