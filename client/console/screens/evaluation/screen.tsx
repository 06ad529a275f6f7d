import { Empty } from 'antd';
import { Heading } from '../../parts/heading.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { OnPaper } from '../../parts/on-paper.tsx';
import { Picked } from '../../parts/picked.tsx';
import { Sections } from '../../parts/sections.tsx';
import { useShown } from '../../parts/use-shown.ts';
import { EVALUATION } from '../../words/evaluation.ts';
import { useWords } from '../../words/use-words.ts';
import { Course } from './course.tsx';
import { Documents } from './documents.tsx';
import { Entries } from './entries.tsx';
import './evaluation.css';
import { Objections } from './objections.tsx';
import { Results } from './results.tsx';
import { WhatIf } from './try/what-if.tsx';
import { type Evaluation, useEvaluation, useYears } from './use-evaluation.ts';
import { Uses } from './uses.tsx';

/** The annual evaluation: what each unit's year comes to and why, from its draft to its publication and its use. */
export function Screen() {
  const say = useWords(EVALUATION);
  const [shown, change] = useShown();
  return (
    <Loaded query={useYears()}>
      {(years) => {
        const [newest] = years;
        if (newest === undefined) {
          return (
            <>
              <Heading>{say('title')}</Heading>
              <Sections />
              <Empty description={say('no_evaluation')} />
            </>
          );
        }
        const year = years.find((one) => one.year === shown('year'))?.year ?? newest.year;
        return (
          <>
            {years.length > 1 && (
              <search className="filters">
                <Picked
                  label={say('year')}
                  value={year}
                  onPick={(to) => change('year', to)}
                  options={years.map((one) => ({
                    value: one.year,
                    label: say('of_year', { year: one.year, name: one.name }),
                  }))}
                />
              </search>
            )}
            <Year key={year} year={year} />
          </>
        );
      }}
    </Loaded>
  );
}

function Year({ year }: { readonly year: string }) {
  return <Loaded query={useEvaluation(year)}>{(evaluation) => <Known evaluation={evaluation} />}</Loaded>;
}

function Known({ evaluation }: { readonly evaluation: Evaluation }) {
  const say = useWords(EVALUATION);
  const { year, annual, version } = evaluation;
  return (
    <div className="evaluation">
      <Heading beside={version && <Documents evaluation={evaluation} />}>
        {say('of_year', { year, name: annual.name })}
      </Heading>
      <Sections />
      <p className="faint">{say('told', { clause: annual.clause })}</p>
      <OnPaper periods={[year]} />
      <Course evaluation={evaluation} />
      <Results evaluation={evaluation} />
      <Entries evaluation={evaluation} />
      <WhatIf evaluation={evaluation} />
      <Objections evaluation={evaluation} />
      <Uses evaluation={evaluation} />
    </div>
  );
}
