import { BallotHead } from './ballot-head.tsx';
import { BallotRow } from './ballot-row.tsx';
import type { Fault } from './faults.ts';
import type { Filling } from './use-marks.ts';
import type { Round } from './use-round.ts';

interface Props {
  readonly round: Round;
  readonly marks: Filling;
  readonly changed: readonly string[];
  readonly faults: readonly Fault[];
}

/** Every unit that one rates by every item; on a phone each unit is a card. */
export function BallotTable({ round, marks, changed, faults }: Props) {
  return (
    <div className="scrolled">
      <table className="ballot-table">
        <BallotHead {...round} />
        <tbody>
          {(round.own?.ratees ?? []).map((unit) => (
            <BallotRow
              key={unit}
              round={round}
              unit={unit}
              marks={marks}
              isChanged={changed.includes(unit)}
              faults={faults.filter((fault) => fault.unit === unit)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
