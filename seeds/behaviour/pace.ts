import { type Exact, exact } from '../../workflows/rules/decimal.ts';
import type { Temper } from './character.ts';
import type { Dice } from './dice.ts';
import { RHYTHMS, type Rhythm, type Speed } from './rhythm.ts';

/** How a unit gets on with a task: the factor on what is owed, in a thousand, at the start and at the due day. */
export interface Pace {
  readonly speed: Speed;
  readonly start: number;
  readonly finish: number;
  readonly rhythm: Rhythm;
}

const SPEEDS: Record<Temper, readonly Speed[]> = {
  diligent: ['ahead', 'ahead', 'ahead', 'on_schedule', 'on_schedule', 'on_schedule', 'on_schedule', 'behind'],
  ordinary: ['ahead', 'ahead', 'on_schedule', 'on_schedule', 'on_schedule', 'behind', 'behind'],
  slack: ['ahead', 'on_schedule', 'on_schedule', 'behind', 'behind', 'behind'],
};

/** The pace of a unit in a task; `own` are the dice of the two. */
export function paceOf(own: Dice, temper: Temper): Pace {
  const speed = own.pick('speed', SPEEDS[temper]);
  return { speed, ...factors(own, speed), rhythm: own.pick('rhythm', RHYTHMS[speed]) };
}

function factors(own: Dice, speed: Speed): Pick<Pace, 'start' | 'finish'> {
  if (speed === 'ahead') return { start: own.between('start', 1060, 1300), finish: own.between('finish', 1020, 1120) };
  if (speed === 'on_schedule') {
    return { start: own.between('start', 980, 1090), finish: own.between('finish', 1000, 1050) };
  }
  const sprints = own.chance('sprints', 600);
  const finish = sprints ? own.between('finish', 1000, 1010) : own.between('finish', 740, 970);
  return { start: own.between('start', 480, 860), finish };
}

/** The factor when `share` (0 to 1) of the work has passed. */
export function factorAt(pace: Pace, share: Exact): Exact {
  return exact(pace.finish - pace.start)
    .mul(share)
    .add(pace.start)
    .div(1000);
}
