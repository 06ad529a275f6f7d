import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** What stands in for a value of the wrong form while the rest is looked at; a field without one is left out. */
const STAND_INS: Readonly<Record<string, unknown>> = {
  expect_id: 'x',
  expect_text: 'x',
  expect_one_line: 'x',
  expect_email: 'x@x.x',
  expect_decimal: '1',
  expect_positive: '1',
  expect_not_negative: '1',
  expect_target: '>= 1',
  expect_clock: '09:00',
  expect_share: '1',
  expect_period: '2000-01',
  expect_flag: 'x',
  expect_offset: { days: '1' },
};

/**
 * A copy of a value in which what its schema refused is left out or stood in for, so that the checks behind the
 * schema can run in the same pass and a person is told everything at once. It is never used for anything else.
 */
export function mended(value: unknown, issues: readonly Issue[]): unknown {
  const draft = structuredClone(value);
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') {
      const record = issue.path.reduce(inside, draft);
      for (const key of issue.keys) write(record, key, undefined);
    } else {
      const holder = issue.path.slice(0, -1).reduce(inside, draft);
      write(holder, issue.path.at(-1), standIn(issue) ?? sibling(holder, issue, issues));
    }
  }
  return draft;
}

/** For an item of a list, another one that nothing is wrong with; one with an id is nobody else's stand-in. */
function sibling(holder: unknown, { path }: Issue, issues: readonly Issue[]): unknown {
  if (!Array.isArray(holder)) return undefined;
  const wrong = new Set(issues.map((i) => i.path[path.length - 1]));
  return holder.find((item, index) => !wrong.has(index) && inside(item, 'id') === null);
}

function standIn(issue: Issue): unknown {
  if (issue.code === 'invalid_value') return String(issue.values[0]);
  if (issue.code === 'invalid_union' && issue.errors.length === 0) return 'manual';
  const [code = '', least = '1'] = issue.message.split(':');
  if (code === 'expect_day' && typeof issue.path.at(-1) === 'number') return '2000-01-01';
  return code.startsWith('expect_whole') ? least : STAND_INS[code];
}

function inside(holder: unknown, key: PropertyKey): unknown {
  return typeof holder === 'object' && holder !== null && Object.hasOwn(holder, key) ? Reflect.get(holder, key) : null;
}

/** Writes a value, or leaves the field out when there is none; an item of a list is never left out. */
function write(holder: unknown, key: PropertyKey | undefined, value: unknown): void {
  if (typeof holder !== 'object' || holder === null || key === undefined) return;
  if (value !== undefined) Reflect.set(holder, key, value);
  else if (!Array.isArray(holder)) Reflect.deleteProperty(holder, key);
}
