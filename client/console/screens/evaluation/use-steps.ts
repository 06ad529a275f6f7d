import { useStanding } from '../../app/session/use-session.ts';
import type { Step } from '../../parts/course/steps.tsx';
import { usePeople } from '../../parts/use-people.ts';
import { useTimes } from '../../parts/use-times.ts';
import { EVALUATION } from '../../words/evaluation.ts';
import { useWords } from '../../words/use-words.ts';
import type { Evaluation } from './use-evaluation.ts';

/** The steps of a year's evaluation, from the end of the year to its publication. */
export function useSteps(evaluation: Evaluation): readonly Step[] {
  const say = useWords(EVALUATION);
  const { by } = useTimes();
  const { year, over, overAt, openRounds, entries } = evaluation;
  const open = entries.filter(({ status }) => status === 'open').length;
  const [rounds, isDrafted] = [openRounds.length, evaluation.version !== null];
  return [
    { done: over, words: over ? say('step.over', { year }) : say('step.runs', { year, at: by(overAt) }) },
    {
      done: isDrafted || (over && rounds === 0),
      words: rounds === 0 ? say('step.rounds') : say('step.rounds_open', { count: rounds }),
    },
    {
      done: (isDrafted || over) && open === 0,
      words: open === 0 ? say('step.entries') : say('step.entries_open', { count: open }),
    },
    useDraft(evaluation),
    ...useWindow(evaluation),
    ...useSignatures(evaluation),
  ];
}

function useDraft({ version, stale }: Evaluation): Step {
  const say = useWords(EVALUATION);
  const person = usePeople(useStanding().cycle);
  const { instant } = useTimes();
  if (!version) return { done: false, words: say('step.draft') };
  if (stale) return { done: false, words: say('step.stale') };
  const { draftedBy, draftedAt, version: number } = version;
  return { done: true, words: say('step.drafted', { by: person(draftedBy), at: instant(draftedAt), version: number }) };
}

function useWindow({ annual, version, open, objectionCloses, objections }: Evaluation): readonly Step[] {
  const say = useWords(EVALUATION);
  const { by } = useTimes();
  if (!annual.objection) return [];
  if (!version) return [{ done: false, words: say('step.window_then', { count: annual.objection.working_days }) }];
  const unruled = objections.filter(({ ruling }) => ruling === null).length;
  if (unruled > 0) return [{ done: false, words: say('step.unruled', { count: unruled }) }];
  if (open) return [{ done: false, words: say('step.window', { at: by(objectionCloses ?? '') }) }];
  return [{ done: true, words: say('step.ruled', { count: objections.length }) }];
}

function useSignatures({ version, year, approver }: Evaluation): readonly Step[] {
  const say = useWords(EVALUATION);
  const person = usePeople(useStanding().cycle);
  const { instant } = useTimes();
  const { approvedBy = null, approvedAt = null, publishedBy = null, publishedAt = null } = version ?? {};
  const told = (by: string | null, at: string | null) => ({ by: person(by ?? ''), at: instant(at ?? year) });
  return [
    approvedAt === null
      ? { done: false, words: say(`step.approve.${approver}`) }
      : { done: true, words: say('step.approved', told(approvedBy, approvedAt)) },
    publishedAt === null
      ? { done: false, words: say('step.publish') }
      : { done: true, words: say('step.published', told(publishedBy, publishedAt)) },
  ];
}
