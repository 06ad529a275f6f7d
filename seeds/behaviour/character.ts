import { type Dice, dice } from './dice.ts';

export type Temper = 'diligent' | 'ordinary' | 'slack';

/** When a unit likes to report: some working days ahead, near the end, or on the last afternoon. */
export type Habit = 'ahead' | 'steady' | 'last_afternoon';

/** How a unit reports; chances are in a thousand, for each report. */
export interface Character {
  readonly temper: Temper;
  readonly habit: Habit;
  readonly late: number;
  readonly never: number;
  readonly corrected: number;
  readonly evening: number;
}

const TEMPERS: readonly Temper[] = ['diligent', 'diligent', 'ordinary', 'ordinary', 'ordinary', 'slack'];

const CHANCES: Record<Temper, Pick<Character, 'late' | 'never' | 'corrected' | 'evening'>> = {
  diligent: { late: 25, never: 5, corrected: 30, evening: 25 },
  ordinary: { late: 80, never: 18, corrected: 50, evening: 45 },
  slack: { late: 200, never: 60, corrected: 45, evening: 90 },
};

const HABITS: Record<Temper, readonly Habit[]> = {
  diligent: ['ahead', 'ahead', 'steady'],
  ordinary: ['ahead', 'steady', 'last_afternoon'],
  slack: ['steady', 'last_afternoon', 'last_afternoon'],
};

/** The character a seed gives a unit, the same in every plan and period. */
export function character(seed: string, unit: string): Character {
  const own = dice(seed).of('character', unit);
  const temper = own.pick('temper', TEMPERS);
  const chances = CHANCES[temper];
  return {
    temper,
    habit: own.pick('habit', HABITS[temper]),
    late: varied(own, 'late', chances.late),
    never: varied(own, 'never', chances.never),
    corrected: varied(own, 'corrected', chances.corrected),
    evening: varied(own, 'evening', chances.evening),
  };
}

function varied(own: Dice, what: string, usual: number): number {
  return Math.floor((usual * own.between(what, 70, 130)) / 100);
}
