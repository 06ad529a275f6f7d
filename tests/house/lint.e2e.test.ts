import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

const HOUSE = fileURLToPath(new URL('../../', import.meta.url));
const BIOME = join(HOUSE, 'node_modules/.bin/biome');

/** A breach for each rule that the house cares about: what is written, where, and the rule that must say so. */
const BREACHES: readonly (readonly [rule: string, file: string, text: string])[] = [
  ['noExplicitAny', 'worker/a.ts', 'export const planted: any = 1;\n'],
  ['noEnum', 'worker/b.ts', 'export enum Planted {\n  One = 1,\n}\n'],
  ['noDefaultExport', 'worker/c.ts', 'export default 1;\n'],
  ['noNonNullAssertion', 'worker/d.ts', 'export const planted = [1].at(0)!;\n'],
  ['noConsole', 'worker/e.ts', `console.log('planted');\n`],
  ['useImportType', 'worker/f.ts', `import { Client } from '@temporalio/client';\nexport type Planted = Client;\n`],
  ['noExcessiveLinesPerFunction', 'worker/g.ts', `export function planted() {\n${'  Math.random();\n'.repeat(50)}}\n`],
  ['noExcessiveLinesPerFile', 'worker/h.ts', `${'export {};\n'.repeat(260)}`],
  ['noFloatingPromises', 'worker/i.ts', 'async function planted() {}\nplanted();\n'],
  ['noRestrictedGlobals', 'workflows/rules/j.ts', 'export const planted = () => setTimeout(() => 1, 1);\n'],
  ['plugin', 'workflows/rules/k.ts', 'export const planted = () => Date.now();\n'],
  ['plugin', 'activities/l.ts', 'export const planted = () => new Date();\n'],
];

describe('the lint rules', () => {
  let copy: string;

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'duban-lint-'));
    await cp(join(HOUSE, 'biome.json'), join(copy, 'biome.json'));
    await cp(join(HOUSE, '.gitignore'), join(copy, '.gitignore'));
    await cp(join(HOUSE, '.biome'), join(copy, '.biome'), { recursive: true });
    for (const [, file, text] of BREACHES) {
      await mkdir(dirname(join(copy, file)), { recursive: true });
      await writeFile(join(copy, file), text);
    }
  });

  afterAll(() => rm(copy, { recursive: true, force: true }));

  it.each(BREACHES)('%s bites in %s', async (rule, file) => {
    const { code, out } = await run(BIOME, ['lint', '--vcs-enabled=false', file], copy);
    expect(code).toBeGreaterThan(0);
    expect(out).toContain(rule);
  });
});
