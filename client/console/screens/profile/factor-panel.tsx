import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { api } from '../../app/api.ts';
import { asked } from '../../app/asked.ts';
import { queries } from '../../app/query.ts';
import { takePlace } from '../../app/session/place.ts';
import { SESSION_KEY } from '../../app/session/session-key.ts';
import { useStanding } from '../../app/session/use-session.ts';
import { Waiting } from '../../app/shell/waiting.tsx';
import { PROFILE } from '../../words/profile.ts';
import { useWords } from '../../words/use-words.ts';
import { FactorPassword } from './factor-password.tsx';

/** What draws the picture is loaded when somebody needs one. */
const FactorSetUp = lazy(async () => ({ default: (await import('./factor-set-up.tsx')).FactorSetUp }));

/** The second factor: the password first, then the picture to scan, and the first code makes it count. */
export function FactorPanel() {
  const say = useWords(PROFILE);
  const { account, needsSecondFactor } = useStanding().session;
  const [asks, setAsks] = useState(false);
  const [back, setBack] = useState<string | null>(null);
  const begin = useMutation({
    mutationFn: (password: string) => asked(() => api.POST('/second-factor', { body: { password } })),
  });
  const finished = async () => {
    begin.reset();
    setAsks(false);
    setBack(takePlace());
    await queries.invalidateQueries({ queryKey: SESSION_KEY });
  };
  return (
    <section className="panel" id="second-factor">
      <h2>{say('factor')}</h2>
      {back !== null && (
        <Alert
          type="success"
          showIcon
          title={say('factor_done')}
          role="status"
          action={<Link to={back}>{say('back')}</Link>}
        />
      )}
      {begin.data ? (
        <Suspense fallback={<Waiting />}>
          <FactorSetUp begun={begin.data} onDone={finished} />
        </Suspense>
      ) : (
        <>
          {needsSecondFactor && (
            <Alert type="warning" showIcon title={say(account.secondFactor ? 'factor_not_given' : 'factor_first')} />
          )}
          <p className="told">{say(account.secondFactor ? 'factor_on' : 'factor_off')}</p>
          {asks ? (
            <FactorPassword onGiven={begin.mutate} pending={begin.isPending} error={begin.error} />
          ) : (
            <Button type={needsSecondFactor ? 'primary' : 'default'} onClick={() => setAsks(true)}>
              {say(account.secondFactor ? 'renew_factor' : 'begin_factor')}
            </Button>
          )}
        </>
      )}
    </section>
  );
}
