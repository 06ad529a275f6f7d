import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { duban, type Ran } from './duban.ts';

const CASES = fileURLToPath(new URL('../acceptance/', import.meta.url));
const FREE = new Set(['plan', 'policy', 'rule', 'message', 'provisional']);
/** A whole horizon, beside another one. */
const A_REHEARSAL_MS = 300_000;
const FIELDS = [
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
];

/** Rehearses one of the contract's worked cases on the real parts; a file each, so that they run side by side. */
export function workedCase(name: string): void {
  describe(`the worked ${name}, rehearsed on the real parts`, () => {
    let out: string;
    let ran: Ran;
    let result: Record<string, unknown>;
    let expected: Record<string, unknown>;

    beforeAll(async () => {
      const at = (file: string) => join(CASES, name, file);
      out = await mkdtemp(join(tmpdir(), `duban-${name}-`));
      const files = [at('plan.yaml'), '--policy', at('policy.yaml'), '--reports', at('reports.csv')];
      ran = await duban(['rehearse', ...files, '--out', out]);
      result = JSON.parse(await readFile(join(out, 'result.json'), 'utf8'));
      expected = JSON.parse(await readFile(at('expected.json'), 'utf8'));
    }, A_REHEARSAL_MS);

    afterAll(() => rm(out, { recursive: true, force: true }));

    it('ends well', () => expect(ran).toMatchObject({ code: 0 }));

    it.each(FIELDS)('has the expected %s', (field) =>
      expect(withoutFree(result[field])).toEqual(withoutFree(expected[field])),
    );
  });
}

/** A value without the fields that the contract leaves free. */
function withoutFree(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFree);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (FREE.has(key) ? [] : [[key, withoutFree(part)]])),
  );
}
