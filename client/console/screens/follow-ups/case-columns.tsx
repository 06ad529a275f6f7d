import { FOLLOW } from '../../words/follow-ups.ts';
import { useWords } from '../../words/use-words.ts';
import { CaseCard } from './case-card.tsx';
import type { Case } from './use-cases.ts';

const STAGES = ['office', 'unit', 'check', 'over'] as const;

/** The cases in columns by where they stand; under each other on a phone. */
export function CaseColumns({ cases }: { readonly cases: readonly Case[] }) {
  const say = useWords(FOLLOW);
  return (
    <div className="case-columns">
      {STAGES.map((stage) => {
        const own = cases.filter((of) => of.stage === stage);
        return (
          <section key={stage} aria-labelledby={`stage-${stage}`}>
            <h2 id={`stage-${stage}`}>
              {say(`stage.${stage}`)} <span className="faint">{own.length}</span>
            </h2>
            {own.length === 0 && <p className="faint">{say('none')}</p>}
            <ul>
              {own.map((of) => (
                <CaseCard key={of.id} of={of} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
