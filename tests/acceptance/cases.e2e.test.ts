import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { duban, type Ran } from '../support/duban.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const FREE = new Set(['plan', 'policy', 'rule', 'message', 'provisional']);

describe.each(['case-101', 'case-102', 'case-103', 'case-104'])(
  'the worked %s, rehearsed on the real parts',
  (name) => {
    let out: string;
    let ran: Ran;
    let result: Record<string, unknown>;
    let expected: Record<string, unknown>;

    beforeAll(async () => {
      const folder = join(HERE, name);
      out = await mkdtemp(join(tmpdir(), `duban-${name}-`));
      const files = [
        join(folder, 'plan.yaml'),
        '--policy',
        join(folder, 'policy.yaml'),
        '--reports',
        join(folder, 'reports.csv'),
      ];
      ran = await duban(['rehearse', ...files, '--out', out]);
      result = JSON.parse(await readFile(join(out, 'result.json'), 'utf8'));
      expected = JSON.parse(await readFile(join(folder, 'expected.json'), 'utf8'));
    });

    afterAll(() => rm(out, { recursive: true, force: true }));

    it('ends well', () => expect(ran).toMatchObject({ code: 0 }));

    it.each([
      'from',
      'until',
      'timetable',
      'reports',
      'missing',
      'reminders',
      'reviews',
      'consequences',
      'refused',
      'unassigned',
    ])('has the expected %s', (field) => expect(withoutFree(result[field])).toEqual(withoutFree(expected[field])));
  },
);

/** A value without the fields that the contract leaves free. */
function withoutFree(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFree);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (FREE.has(key) ? [] : [[key, withoutFree(part)]])),
  );
}
