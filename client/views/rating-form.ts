import type { RoundView } from './rating-rounds.ts';

/** What a file names its votes by where they are no rater's own: papers of a panel, vouchers of the public. */
const BROUGHT_IN = { mutual: [], panel: ['class', 'rater'], public: ['voucher'] } as const;

/**
 * A form to fill in: one line a unit and dimension, what was given so far in the last column. Who rates nobody gets the
 * form of what is brought in for others, with the columns that tell the papers or votes apart.
 */
export function formText({ own, dimensions, ratees, kind }: RoundView): string {
  const before = own ? [] : BROUGHT_IN[kind];
  const units = own?.ratees ?? (before.length > 0 ? ratees.map((r) => r.id) : []);
  const lines = units.flatMap((unit) => {
    const given = own?.ballots.find((b) => b.ratee === unit)?.scores ?? {};
    const name = ratees.find((r) => r.id === unit)?.name ?? unit;
    return dimensions.map((d) => [...before.map(() => ''), unit, name, d.key, d.name, given[d.key] ?? '']);
  });
  const header = [...before, 'unit', 'unit-name', 'dimension', 'dimension-name', 'score'];
  return [header, ...lines].map((line) => line.map(cell).join(',')).join('\n');
}

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
