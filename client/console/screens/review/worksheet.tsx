import { useStanding } from '../../app/session/use-session.ts';
import { SideSheet } from '../../parts/side-sheet.tsx';
import { WhyTold } from '../../parts/why/why-told.tsx';
import { REVIEW } from '../../words/review.ts';
import { useWords } from '../../words/use-words.ts';
import { useNames } from './names.ts';
import type { Review } from './use-review.ts';

interface Props {
  readonly review: Review;
  readonly unit: string | null;
  readonly onClose: () => void;
}

/** A unit's worksheet in a review: every number and the rule that it follows from. */
export function Worksheet({ review, unit, onClose }: Props) {
  const say = useWords(REVIEW);
  const cycle = useStanding().cycle ?? '';
  const name = useNames(review);
  const { period, state } = review;
  const version = state === 'published' ? String(review.version) : null;
  const query = new URLSearchParams({ unit: unit ?? '', ...(version === null ? {} : { version }) });
  return (
    <SideSheet open={unit !== null} onClose={onClose} size={760} title={`${name.unit(unit ?? '')} ${say('sheet')}`}>
      {unit !== null && (
        <div className="why">
          <p>
            <a href={`/api/cycles/${cycle}/reviews/${period}/document?${query}`} target="_blank" rel="noreferrer">
              {say('print_sheet')}
            </a>
          </p>
          <WhyTold cycle={cycle} period={period} unit={unit} version={version} />
        </div>
      )}
    </SideSheet>
  );
}
