import { NEED } from '../../words/needs.ts';
import { useWords } from '../../words/use-words.ts';
import { LedAside } from './led-aside.tsx';

/** Whose password is too old, or too short for the post they hold, is led to change it. */
export function PasswordFirst({ onDone }: { readonly onDone: (met: boolean) => void }) {
  const say = useWords(NEED);
  const told = { title: say('expired'), told: say('expired_told'), go: say('change') };
  return <LedAside {...told} to="/profile#password" onDone={onDone} />;
}
