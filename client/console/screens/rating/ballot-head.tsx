import { RATINGS } from '../../words/ratings.ts';
import { useWords } from '../../words/use-words.ts';
import type { Round } from './use-round.ts';

/** What is rated, side by side, under the sides of the scheme that it belongs to. */
export function BallotHead({ dimensions, max }: Pick<Round, 'dimensions' | 'max'>) {
  const say = useWords(RATINGS);
  const unit = (
    <>
      {say('unit')}
      <small>{say('each', { max })}</small>
    </>
  );
  const facets = [...new Set(dimensions.map((d) => d.facet))];
  const isSided = facets.length > 1;
  return (
    <thead>
      {isSided && (
        <tr>
          <th rowSpan={2} scope="col">
            {unit}
          </th>
          {facets.map((facet) => (
            <th
              key={facet}
              scope="colgroup"
              className="ballot-item"
              colSpan={dimensions.filter((d) => d.facet === facet).length}
            >
              {facet}
            </th>
          ))}
        </tr>
      )}
      <tr>
        {!isSided && <th scope="col">{unit}</th>}
        {dimensions.map(({ key, name, by }) => (
          <th key={key} scope="col" className="ballot-item">
            {name}
            {by !== null && <small className="faint">{by}</small>}
          </th>
        ))}
      </tr>
    </thead>
  );
}
