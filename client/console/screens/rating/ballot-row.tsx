import { useId } from 'react';
import { RATINGS } from '../../words/ratings.ts';
import { useWords } from '../../words/use-words.ts';
import type { Fault } from './faults.ts';
import { MarkField } from './mark-field.tsx';
import type { Filling } from './use-marks.ts';
import { type Round, unitIn } from './use-round.ts';

interface Props {
  readonly round: Round;
  readonly unit: string;
  readonly marks: Filling;
  readonly isChanged: boolean;
  readonly faults: readonly Fault[];
}

/** One unit: a mark for each item, and below them why a mark was not taken. */
export function BallotRow({ round, unit, marks, isChanged, faults }: Props) {
  const say = useWords(RATINGS);
  const told = useId();
  const name = unitIn(round, unit);
  const state = isChanged ? 'own.changed' : marks.sent[unit] ? 'own.done' : 'own.open';
  return (
    <>
      <tr>
        <th scope="row">
          {name} <small className={isChanged ? 'warned' : 'faint'}>{say(state)}</small>
        </th>
        {round.dimensions.map(({ key, name: dimension }) => (
          <td key={key} data-label={dimension}>
            <MarkField
              label={say('mark_of', { unit: name, dimension })}
              item={key}
              value={marks.of(unit, key)}
              told={told}
              isWrong={faults.some((fault) => fault.key === key || fault.key === null)}
              onChange={(mark) => marks.change(unit, key, mark)}
            />
          </td>
        ))}
      </tr>
      {faults.length > 0 && (
        <tr className="ballot-faults">
          <td id={told} colSpan={round.dimensions.length + 1}>
            {faults.map(({ key, message }) => (
              <p key={key ?? ''} className="mark-fault">
                {message}
              </p>
            ))}
          </td>
        </tr>
      )}
    </>
  );
}
