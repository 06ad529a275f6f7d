import { Loaded } from '../../parts/loaded.tsx';
import { Older } from '../../parts/pages/older.tsx';
import { FOLLOW } from '../../words/follow-ups.ts';
import { useWords } from '../../words/use-words.ts';
import { CaseCard } from './case-card.tsx';
import type { Filters } from './filters.ts';
import { type CaseCounts, useCases } from './use-cases.ts';

interface Props {
  readonly stages: CaseCounts['stages'];
  readonly filters: Filters;
}

/** The cases in columns by where they stand; under each other on a phone. */
export function CaseColumns({ stages, filters }: Props) {
  const say = useWords(FOLLOW);
  return (
    <div className="case-columns">
      {stages.map(({ stage, count }) => (
        <section key={stage} aria-labelledby={`stage-${stage}`}>
          <h2 id={`stage-${stage}`}>
            {say(`stage.${stage}`)} <span className="faint">{count}</span>
          </h2>
          {count === 0 ? (
            <p className="faint">{say('none')}</p>
          ) : (
            <Column stage={stage} count={count} filters={filters} />
          )}
        </section>
      ))}
    </div>
  );
}

/** As much of a column as was asked for. */
function Column({ stage, count, filters }: Props['stages'][number] & Pick<Props, 'filters'>) {
  const cases = useCases(stage, filters);
  const shown = cases.data?.length ?? 0;
  return (
    <>
      <Loaded query={cases}>
        {(rows) => (
          <ul aria-busy={cases.isPlaceholderData}>
            {rows.map((of) => (
              <CaseCard key={of.id} of={of} />
            ))}
          </ul>
        )}
      </Loaded>
      <Older query={cases} left={Math.max(1, count - shown)} />
    </>
  );
}
