import type { Sent } from '../../../api/described.ts';
import { linesOf } from '../../parts/act/several-entry.tsx';
import type { Organisation } from './use-posts.ts';

export type Change = Sent<'proposeUnitChange'>['change'];
type Values = Readonly<Record<string, string>>;

/** What is chosen where a new unit takes over; no unit is called so. */
export const NEW = '+new';

/** The unit that takes over: one that stands, or one that is set up beside those that it comes from. */
function taking({ into = '', name = '' }: Values, { units }: Organisation, from: string, key: string, part = '') {
  if (into !== NEW) return { into, founds: [] };
  const id = `unit-${key.slice(0, 8)}${part}`;
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

/** What is asked of each part that goes; the fields of the second part are called `tasks-2`, of the third `tasks-3` … */
const ASKED = ['tasks', 'into', 'name', 'person', 'email'] as const;

/** What the fields of a part are called besides their names; nothing for the first. */
export function partOf(number: number): string {
  return number === 1 ? '' : `-${number}`;
}

/** A unit of which some parts go elsewhere, each with the tasks that go with it; the rest stays with it. */
export function splitOf(values: Values, { organisation, leads }: Known, key: string): Change {
  const { unit = '', from = '' } = values;
  const numbers = Object.keys(values).flatMap((name) => /^(?:into|tasks)-?(\d*)$/.exec(name)?.[1] ?? []);
  const parts = [...new Set(numbers)].map((number) =>
    partGone(values, organisation, key, number === '' ? '' : `-${number}`),
  );
  const takes = (task: string) => parts.find(({ go }) => go.includes(task))?.into ?? unit;
  return {
    act: 'split_unit',
    unit,
    into: [...new Set([unit, ...parts.map(({ into }) => into)])],
    tasks: Object.fromEntries(leads.map((task) => [task, takes(task)])),
    rest: unit,
    founds: parts.flatMap(({ founds }) => founds),
    posts: parts.flatMap(({ posts }) => posts),
    from,
  };
}

function partGone(values: Values, organisation: Organisation, key: string, part: string) {
  const own: Values = Object.fromEntries(ASKED.map((name) => [name, values[name + part] ?? '']));
  const { into, founds } = taking(own, organisation, values.unit ?? '', key, part);
  const { tasks, person = '', email = '' } = own;
  const posts = person ? [{ id: `${into}-reporter`, name: person, unit: into, post: 'reporter' as const, email }] : [];
  return { go: linesOf(tasks), into, founds, posts };
}
