import { FOLLOW_UP } from '../../words/follow-up.ts';
import { useWords } from '../../words/use-words.ts';
import { AskButton } from './ask-button.tsx';
import type { ToldCase } from './use-case.ts';

/** What one may do about a case now, as the interface says it; the step that is at hand first. */
export function Asks({ told }: { readonly told: ToldCase }) {
  const say = useWords(FOLLOW_UP);
  return (
    <section className="panel no-print" aria-label={say('asks')}>
      {told.asks.length === 0 ? (
        <p>{say('no_asks')}</p>
      ) : (
        <div className="acts">
          {told.asks.map((ask) => (
            <AskButton key={[ask.ask, ask.step, ask.extension].join(' ')} told={told} ask={ask} />
          ))}
        </div>
      )}
    </section>
  );
}
