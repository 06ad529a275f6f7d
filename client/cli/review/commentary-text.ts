import { sayCode } from '../../messages/catalogue.ts';
import type { ReviewView } from '../../views/review.ts';
import type { Terminal } from '../shared/terminal.ts';

/** What was said of each unit at the meeting, each problem with its entry in the ledger. */
export function commentaryText({ say }: Terminal, view: ReviewView, name: (id: string) => string): string[] {
  return view.commentary.flatMap(({ unit, commenter, achievements, problems }) => [
    '',
    say('review.commentary', { unit: name(unit), commenter }),
    ...achievements.map((text) => say('review.achievement', { text })),
    ...problems.map(({ number, text, followUp, state }) =>
      followUp === null
        ? say('review.problem', { number, text })
        : say('review.problem_in_ledger', {
            number,
            text,
            id: followUp,
            state: sayCode(say, 'follow_up.state', state ?? '', {}),
          }),
    ),
  ]);
}
