import { NEED } from '../../words/needs.ts';
import { useWords } from '../../words/use-words.ts';
import { LedAside } from './led-aside.tsx';

/** Whose post needs a second factor is led to set it up. */
export function SecondFactorFirst({ onDone }: { readonly onDone: (met: boolean) => void }) {
  const say = useWords(NEED);
  const told = { title: say('factor'), told: say('factor_told'), go: say('set_up') };
  return <LedAside {...told} to="/profile#second-factor" onDone={onDone} />;
}
