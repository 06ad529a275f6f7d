import { useState } from 'react';
import { useStanding } from '../../app/session/use-session.ts';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { useTimes } from '../../parts/use-times.ts';
import { POLICY } from '../../words/policy.ts';
import { useWords } from '../../words/use-words.ts';
import { PolicyForm } from './form/policy-form.tsx';
import { type Look, LookChoice } from './look-choice.tsx';
import { PolicyChanges } from './policy-changes.tsx';
import { TextView } from './text-view.tsx';
import { type Policy, usePolicy } from './use-policy.ts';
import { Workbench } from './workbench.tsx';
import './policy.css';

/** The rule workbench: the rules in force, changed as a form or as text, checked, tried and asked for. */
export function Screen() {
  const say = useWords(POLICY);
  const { role } = useStanding();
  const policy = usePolicy(null);
  const mayChange = role === 'supervisor';
  // Who comes to decide on new rules sees these first.
  const decides = role === 'leader';
  return (
    <>
      <Heading>{say('title')}</Heading>
      <p className="faint">{say(mayChange ? 'told' : 'read_only')}</p>
      <Loaded query={policy}>
        {(data) => (
          <>
            {decides && <PolicyChanges inForce={data} />}
            <section className="panel workbench">
              <h2>{say('in_force')}</h2>
              <Ruling policy={data} />
              {mayChange ? <Workbench key={data.text} policy={data} /> : <Read policy={data} />}
            </section>
            {!decides && <PolicyChanges inForce={data} />}
          </>
        )}
      </Loaded>
    </>
  );
}

function Ruling({ policy: { ruling } }: { readonly policy: Policy }) {
  const say = useWords(POLICY);
  const { day } = useTimes();
  return (
    <ul className="ruling">
      {ruling.map(({ version, from }) => (
        <li key={version}>{say('rules_from', { version, day: day(from) })}</li>
      ))}
    </ul>
  );
}

function Read({ policy: { text } }: { readonly policy: Policy }) {
  const [look, setLook] = useState<Look>('form');
  return (
    <>
      <LookChoice look={look} onLook={setLook} />
      {look === 'form' ? <PolicyForm text={text} problems={[]} /> : <TextView text={text} />}
    </>
  );
}
