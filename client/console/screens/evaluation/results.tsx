import { useState } from 'react';
import { useStanding } from '../../app/session/use-session.ts';
import { useGroupName } from '../../parts/use-group-name.ts';
import { EVALUATION } from '../../words/evaluation.ts';
import { useWords } from '../../words/use-words.ts';
import { plain } from './names.ts';
import { ResultsTable } from './results-table.tsx';
import { Sheet } from './sheet.tsx';
import type { Evaluation } from './use-evaluation.ts';

interface Props {
  readonly evaluation: Evaluation;
}

/** The score, rank and grade of every unit, group by group; each unit's name opens how its figures came about. */
export function Results({ evaluation }: Props) {
  const say = useWords(EVALUATION);
  const groupName = useGroupName();
  const { own } = useStanding();
  const [opened, setOpened] = useState<string | null>(null);
  const { version } = evaluation;
  if (!version) return null;
  const { annual, groups } = version.snapshot;
  const isPart = version.state !== 'published' && own?.post.unit != null;
  return (
    <section className="panel">
      <h2>{say('results')}</h2>
      {isPart && <p className="faint">{say('own_only')}</p>}
      {groups.map(({ group, units }) => (
        <div key={group} className="year-group">
          <ResultsTable
            name={groupName(group)}
            annual={annual}
            sources={evaluation.sources}
            units={units}
            isPart={isPart}
            onOpen={setOpened}
          />
          <Places evaluation={evaluation} group={group} />
        </div>
      ))}
      <Sheet evaluation={evaluation} version={version} unit={opened} onClose={() => setOpened(null)} />
    </section>
  );
}

/** How many of a group may have each grade, and how many have it. */
function Places({ evaluation, group }: Props & { readonly group: string }) {
  const say = useWords(EVALUATION);
  const { places, annual } = evaluation;
  return (
    <ul className="grade-places">
      {places
        .filter((one) => one.group === group)
        .map(({ grade, ranked, places: most, given }) => {
          const rule = annual.grades.find((g) => g.grade === grade);
          const told = { grade: rule?.label ?? grade, given, most: most ?? 0, ranked, min: plain(rule?.min ?? '0') };
          return (
            <li key={grade}>
              <strong>{say('grade_given', told)}</strong>{' '}
              <span className="faint">
                {[rule?.min == null ? '' : say('grade_min', told), most === null ? '' : say('grade_most', told)]
                  .filter(Boolean)
                  .join(say('comma'))}
              </span>
            </li>
          );
        })}
    </ul>
  );
}
