import type { Sent } from '../../../api/described.ts';
import { linesOf } from '../../parts/act/several-entry.tsx';
import type { Organisation } from './use-posts.ts';

export type Change = Sent<'proposeUnitChange'>['change'];
type Values = Readonly<Record<string, string>>;

/** What is chosen where a new unit takes over; no unit is called so. */
export const NEW = '+new';

/** The unit that takes over: one that stands, or one that is set up beside those that it comes from. */
function taking({ into = '', name = '' }: Values, { units }: Organisation, from: string, key: string) {
  if (into !== NEW) return { into, founds: [] };
  const id = `unit-${key.slice(0, 8)}`;
  const group = units.find((unit) => unit.id === from)?.group ?? '';
  return { into: id, founds: [{ id, name, group, subordinate: true }] };
}

/** Units that become one: their posts serve it from then on. */
export function mergeOf(values: Values, organisation: Organisation, key: string): Change {
  const units = linesOf(values.units);
  const taken = taking(values, organisation, units[0] ?? '', key);
  return { act: 'merge_units', units, ...taken, posts: [], from: values.from ?? '' };
}

interface Known {
  readonly organisation: Organisation;
  /** The tasks that are given out: those that the unit leads, and those that were said to go. */
  readonly leads: readonly string[];
}

/** A unit of which a part goes elsewhere, with the tasks that go; the rest stays with it. */
export function splitOf(values: Values, { organisation, leads }: Known, key: string): Change {
  const { unit = '', person, email = '', from = '' } = values;
  const { into, founds } = taking(values, organisation, unit, key);
  const go = linesOf(values.tasks);
  const tasks = Object.fromEntries(leads.map((task) => [task, go.includes(task) ? into : unit]));
  const posts = person ? [{ id: `${into}-reporter`, name: person, unit: into, post: 'reporter' as const, email }] : [];
  return { act: 'split_unit', unit, into: [unit, into], tasks, rest: unit, founds, posts, from };
}
