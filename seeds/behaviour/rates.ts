import { type Exact, exact, least, ONE } from '../../workflows/rules/decimal.ts';
import type { Leaf, LeafKind } from '../../workflows/rules/plan.ts';
import { aimOf, misstated, rounded } from './figures.ts';
import { factorAt, type Pace } from './pace.ts';
import { monthsUpTo, type Speed, workedShare } from './rhythm.ts';
import type { Sight } from './sight.ts';

/** How far a unit's pace moves a figure, and how the figure wavers from month to month, in a thousand. */
interface Sway {
  readonly pace: number;
  readonly down: number;
  readonly up: number;
}

const MEMORY_MONTHS = 3;

const SWAY: Partial<Record<LeafKind, Sway>> = {
  ratio: { pace: 300, down: -10, up: 28 },
  growth: { pace: 600, down: -120, up: 140 },
  reduction: { pace: 600, down: -80, up: 100 },
};
const CALM: Sway = { pace: 500, down: -5, up: 15 };

const MARKS: Record<Speed, readonly number[]> = {
  ahead: [100, 100, 100, 98],
  on_schedule: [100, 100, 97, 95, 92],
  behind: [88, 85, 80, 74, 66],
};

/** A figure that is owed whole from the start and stands about its target, as a share of it. */
export function standing(leaf: Leaf, sight: Sight): Exact {
  const { on, pace } = sight;
  const passed = least(workedShare(pace.rhythm, leaf.from, leaf.due, on), ONE);
  const lead = factorAt(improving(pace), passed).sub(1).mul(swayOf(leaf).pace).div(1000);
  return misstated(ONE.add(lead).add(wavering(leaf, sight)), sight);
}

/** Whoever is ahead has a growing lead in a figure, where in counted work the lead melts as the end comes near. */
function improving(pace: Pace): Pace {
  return pace.start <= pace.finish ? pace : { ...pace, start: pace.finish, finish: pace.start };
}

/** The wavering of a figure to date: that of its last months, since no figure to date jumps. */
function wavering(leaf: Leaf, { on, own }: Sight): Exact {
  const { down, up } = swayOf(leaf);
  const months = monthsUpTo(on, MEMORY_MONTHS).map((m) => own.between(`wavering/${m}`, down, up));
  return exact(months.reduce((a, b) => a + b, 0)).div(MEMORY_MONTHS * 1000);
}

function swayOf({ kind }: Leaf): Sway {
  return SWAY[kind] ?? CALM;
}

/** A figure that may not exceed its cap: mostly kept, sometimes broken, above all by who is behind. */
export function capped(leaf: Leaf, { on, pace, own }: Sight): Exact {
  const broken = own.chance(`broken/${on}`, pace.speed === 'behind' ? 250 : 20);
  const share = broken ? own.between(`over/${on}`, 1020, 1150) : own.between(`under/${on}`, 820, 990);
  return aimOf(leaf).mul(share).div(1000);
}

/** An assessor's mark from 0 to 1, two decimals. */
export function judged({ on, pace, own }: Sight): string {
  return rounded(exact(own.pick(`mark/${on}`, MARKS[pace.speed])).div(100), 2);
}
