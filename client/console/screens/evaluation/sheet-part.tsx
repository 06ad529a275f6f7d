import { Link } from 'react-router';
import { useStanding } from '../../app/session/use-session.ts';
import { useShares } from '../../parts/shares.ts';
import { EVALUATION } from '../../words/evaluation.ts';
import { useWords } from '../../words/use-words.ts';
import { plain } from './names.ts';
import type { Annual, Evaluation, Snapshot } from './use-evaluation.ts';

interface Props {
  readonly part: Annual['parts'][number];
  readonly points: string | null;
  readonly input: Snapshot['inputs'][number];
  readonly sources: Evaluation['sources'];
}

/** A part of a year's score: what each of its sources gave, what that weighs, and what comes of it; each source leads there. */
export function SheetPart({ part, points, input, sources }: Props) {
  const say = useWords(EVALUATION);
  const { score } = useShares();
  const told = { part: part.name, full: plain(part.points), most: plain(part.at_most), points: score(points) };
  return (
    <section className="panel">
      <h3>{say(points === null ? 'part_none' : 'part', told)}</h3>
      <ul className="plain-list">
        {part.sources.map(({ source, weight }) => (
          <Source
            key={source}
            source={sources.find((one) => one.id === source)}
            weight={part.sources.length > 1 ? weight : null}
            given={input.sources[source] ?? null}
          />
        ))}
      </ul>
      <p className="faint">
        {say(part.sources.length > 1 ? 'part_weighed' : 'part_alone', told)}
        {part.sources.length > 1 && say(part.unscored === 'zero' ? 'source_zero' : 'source_rescale')}
      </p>
    </section>
  );
}

interface SourceProps {
  readonly source: Evaluation['sources'][number] | undefined;
  /** Null where nothing stands beside it. */
  readonly weight: string | null;
  readonly given: string | null;
}

function Source({ source, weight, given }: SourceProps) {
  const say = useWords(EVALUATION);
  const { cycle } = useStanding();
  const { score } = useShares();
  const place = source?.kind === 'reviews' ? 'reviews' : 'ratings';
  return (
    <li>
      <Link to={`/cycles/${cycle}/${place}`}>{source?.name}</Link>{' '}
      <strong>{given === null ? say('source_none') : say('source_score', { score: score(given) })}</strong>{' '}
      <span className="faint">
        {[source ? say(`take.${source.take}`) : '', weight === null ? '' : say('weighs', { weight: plain(weight) })]
          .filter(Boolean)
          .join(say('comma'))}
      </span>
    </li>
  );
}
