import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadCalendar } from '../../client/intake/load-calendar.ts';
import { loadPlan } from '../../client/intake/load-plan.ts';
import { loadPolicy } from '../../client/intake/load-policy.ts';
import { type Problem, pathText } from '../../client/intake/problem.ts';
import { speaker } from '../../client/messages/catalogue.ts';
import { problemLine } from '../../client/messages/problem-line.ts';
import { bytes, CALENDAR, PLAN, POLICY, told } from '../support/written.ts';

type Path = readonly (string | number)[];

const ODD: readonly unknown[] = [
  null,
  true,
  5,
  -0.5,
  '',
  'x',
  '=1+1',
  '__proto__',
  'constructor',
  [],
  [[]],
  [null],
  {},
  { constructor: 1 },
];
const FILES = [
  ['plan', loadPlan, parse(PLAN)],
  ['policy', loadPolicy, parse(POLICY)],
  ['calendar', loadCalendar, parse(CALENDAR)],
] as const;

/** Every place in a value, the value itself first. */
function places(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Object.entries(value).map(([key, part]) => [Array.isArray(value) ? Number(key) : key, part] as const);
  return [path, ...inside.flatMap(([key, part]) => places(part, [...path, key]))];
}

/** A file, as JSON, in which one place was changed. */
function changed(value: unknown, path: Path, change: (holder: object, key: string | number) => void): Uint8Array {
  const copy = { root: structuredClone(value) };
  const whole: Path = ['root', ...path];
  const holder = whole.slice(0, -1).reduce<object>((at, key) => Reflect.get(at, key), copy);
  change(holder, whole.at(-1) ?? '');
  return bytes(JSON.stringify(copy.root) ?? '');
}

function speak(problems: readonly Problem[]): string[] {
  return problems.map((problem) => problemLine(speaker('en'), problem));
}

describe.each(FILES)('a %s', (_, load, value) => {
  it('with any odd value anywhere is taken or told, never a failure', () => {
    for (const path of places(value)) {
      for (const odd of ODD) {
        const loaded = load(
          'file.yaml',
          changed(value, path, (holder, key) => Reflect.set(holder, key, odd)),
        );
        const said = Array.isArray(loaded) ? speak(loaded) : [];
        expect(said.filter((line) => /\{\w+\}|: [a-z]+_[a-z_]+$/.test(line))).toEqual([]);
      }
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('that lacks anything is taken or told', () => {
    for (const path of places(value).slice(1)) {
      const loaded = load(
        'file.yaml',
        changed(value, path, (holder, key) => void Reflect.deleteProperty(holder, key)),
      );
      expect(Array.isArray(loaded) ? speak(loaded) : []).not.toContainEqual(expect.stringMatching(/\{\w+\}/));
    }
  });

  it('with a stranger in any record is refused, the stranger named', () => {
    const records = places(value).filter((path) => isRecord(path.reduce((at, key) => Reflect.get(at, key), value)));
    for (const path of records) {
      const file = changed(value, path, (holder, key) => Reflect.set(Reflect.get(holder, key), 'stranger', 'x'));
      expect(told(load('file.yaml', file))).toContain(`1 ${pathText([...path, 'stranger'])} unknown_field`);
    }
    expect(records.length).toBeGreaterThan(1);
  });
});

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
