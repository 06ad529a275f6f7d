import { Alert } from 'antd';
import { PROFILE } from '../../words/profile.ts';
import { useWords } from '../../words/use-words.ts';
import { CodeEntry } from './code-entry.tsx';

/** Whoever came in by the organisation, which told of no second factor, gives theirs here before anything else. */
export function FactorNotGiven({ onGiven }: { readonly onGiven: () => unknown }) {
  const say = useWords(PROFILE);
  return (
    <section className="panel" id="second-factor">
      <h2>{say('factor')}</h2>
      <Alert type="warning" showIcon title={say('factor_not_given')} />
      <CodeEntry does="give_code" onDone={onGiven} />
    </section>
  );
}
