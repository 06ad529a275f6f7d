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
import { Sentences } from '../../parts/sentences.tsx';
import { PROFILE } from '../../words/profile.ts';
import { useWords } from '../../words/use-words.ts';
import { FactorNotGiven } from './factor-not-given.tsx';
import { FactorPassword } from './factor-password.tsx';

/** What draws the picture is loaded when somebody needs one. */
const FactorSetUp = lazy(async () => ({ default: (await import('./factor-set-up.tsx')).FactorSetUp }));

/** The second factor: the password first, then the picture to scan, and the first code makes it count. */
export function FactorPanel() {
  const say = useWords(PROFILE);
  const { account, hasPassword, needsSecondFactor } = useStanding().session;
  const [asks, setAsks] = useState(false);
  const [done, setDone] = useState<{ readonly told: 'factor_done' | 'factor_given'; readonly back: string } | null>(
    null,
  );
  const begin = useMutation({
    mutationFn: (body: { readonly password?: string }) => asked(() => api.POST('/second-factor', { body })),
  });
  const met = (told: 'factor_done' | 'factor_given') => {
    setDone({ told, back: takePlace() });
    return queries.invalidateQueries({ queryKey: SESSION_KEY });
  };
  const finished = () => {
    begin.reset();
    setAsks(false);
    return met('factor_done');
  };
  if (needsSecondFactor && account.secondFactor) return <FactorNotGiven onGiven={() => met('factor_given')} />;
  return (
    <section className="panel" id="second-factor">
      <h2>{say('factor')}</h2>
      {done && (
        <Alert
          type="success"
          showIcon
          title={say(done.told)}
          role="status"
          action={<Link to={done.back}>{say('back')}</Link>}
        />
      )}
      {begin.data ? (
        <Suspense fallback={<Waiting />}>
          <FactorSetUp begun={begin.data} onDone={finished} />
        </Suspense>
      ) : (
        <>
          {needsSecondFactor && <Alert type="warning" showIcon title={say('factor_first')} />}
          <p className="told">{say(account.secondFactor ? 'factor_on' : 'factor_off')}</p>
          {asks ? (
            <FactorPassword
              onGiven={(password) => begin.mutate({ password })}
              pending={begin.isPending}
              error={begin.error}
            />
          ) : (
            <>
              <Sentences error={begin.error} />
              <Button
                type={needsSecondFactor ? 'primary' : 'default'}
                loading={begin.isPending}
                onClick={() => (hasPassword ? setAsks(true) : begin.mutate({}))}
              >
                {say(account.secondFactor ? 'renew_factor' : 'begin_factor')}
              </Button>
            </>
          )}
        </>
      )}
    </section>
  );
}
