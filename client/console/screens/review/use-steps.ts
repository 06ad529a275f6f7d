import { useStanding } from '../../app/session/use-session.ts';
import type { Step } from '../../parts/course/steps.tsx';
import { usePeople } from '../../parts/use-people.ts';
import { useTimes } from '../../parts/use-times.ts';
import { REVIEW } from '../../words/review.ts';
import { useWords } from '../../words/use-words.ts';
import type { Review } from './use-review.ts';

/** The steps of a review from its freeze to its publication. */
export function useSteps(review: Review): readonly Step[] {
  const { by } = useTimes();
  const say = useWords(REVIEW);
  return [
    { done: true, words: say('frozen', { at: by(review.frozenAt) }) },
    useWindow(review),
    ...useRulings(review),
    ...useSignatures(review),
  ];
}

function useWindow({ open, objections, objectionCloses }: Review): Step {
  const say = useWords(REVIEW);
  const { by } = useTimes();
  const told = { closes: by(objectionCloses), count: objections.length };
  if (open) return { done: false, words: say(told.count > 0 ? 'window_raised' : 'window', told) };
  return { done: true, words: say(told.count > 0 ? 'closed' : 'closed_none', told) };
}

function useRulings({ open, objections, revisions, state }: Review): readonly Step[] {
  const say = useWords(REVIEW);
  if (objections.length === 0) return open ? [{ done: false, words: say('rule_then') }] : [];
  const unruled = objections.filter((o) => o.ruling === null).length;
  if (unruled > 0) return [{ done: false, words: say('rule_now', { count: unruled }) }];
  const upheld = objections.filter((o) => o.ruling?.upheld);
  const unanswered = upheld.filter((o) => !revisions.some((r) => r.objection === o.id)).length;
  const ruled = { upheld: upheld.length, overruled: objections.length - upheld.length };
  return [
    { done: true, words: say('ruled', ruled) },
    ...(unanswered > 0 && state === 'draft' ? [{ done: false, words: say('revise_now', { count: unanswered }) }] : []),
  ];
}

function useSignatures(review: Review): readonly Step[] {
  const { signedAt, holders, publishAt, approver } = review;
  const say = useWords(REVIEW);
  const person = usePeople(useStanding().cycle);
  const { instant } = useTimes();
  const signed = (
    stage: 'proposed' | 'approved' | 'published',
    done: 'proposed' | 'approved' | 'published_on',
    then: string,
  ) => {
    const at = signedAt[stage];
    if (at === undefined) return { done: false, words: then };
    return {
      done: true,
      words: say(done, { at: instant(at), by: person(review[`${stage}By`] ?? '', holders[stage]) }),
    };
  };
  return [
    signed('proposed', 'proposed', say('propose')),
    signed('approved', 'approved', say(`approve.${approver}`)),
    signed('published', 'published_on', say('publish', { at: instant(publishAt) })),
  ];
}
