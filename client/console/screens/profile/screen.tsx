import { Heading } from '../../parts/heading.tsx';
import { PROFILE } from '../../words/profile.ts';
import { useWords } from '../../words/use-words.ts';
import { AccountPanel } from './account-panel.tsx';
import { FactorPanel } from './factor-panel.tsx';
import { PasswordPanel } from './password-panel.tsx';
import { SessionsPanel } from './sessions-panel.tsx';

/** One's own account: who one is, what proves it, and where one is signed in. */
export function Screen() {
  const say = useWords(PROFILE);
  return (
    <div className="narrow">
      <Heading>{say('title')}</Heading>
      <AccountPanel />
      <FactorPanel />
      <PasswordPanel />
      <SessionsPanel />
    </div>
  );
}
