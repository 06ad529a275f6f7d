import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

const HOUSE = fileURLToPath(new URL('../../', import.meta.url));
const FOLDERS = ['workflows', 'activities', 'worker', 'client', 'seeds'];

/** A forbidden import for each rule: the file it is put into, and what it imports. */
const PLANTED: readonly (readonly [rule: string, file: string, target: string])[] = [
  ['rules', 'workflows/rules/planted.ts', 'zod'],
  ['contract', 'workflows/contract/planted.ts', '../../activities/ports.ts'],
  ['workflows', 'workflows/planted.ts', 'node:fs'],
  ['activities', 'activities/planted.ts', '../client/intake/parse.ts'],
  ['worker', 'worker/planted.ts', '../client/operations/deps.ts'],
  ['operations', 'client/operations/planted.ts', '../../worker/config.ts'],
  ['views', 'client/views/planted.ts', '@temporalio/client'],
  ['intake', 'client/intake/planted.ts', '../views/due.ts'],
  ['cli-knows-no-temporal-no-sql-no-other-skin', 'client/cli/planted.ts', '../http/app.ts'],
  ['http-knows-no-temporal-no-sql-no-other-skin', 'client/http/planted.ts', 'pg'],
  ['console', 'client/console/parts/planted.tsx', '../../views/due.ts'],
  ['console', 'client/console/app/planted.ts', 'zod'],
  ['api', 'client/api/planted.ts', '../console/words/language.ts'],
  ['seeds', 'seeds/planted.ts', '../activities/ports.ts'],
  ['no-circles', 'workflows/rules/planted-a.ts', './planted-b.ts'],
  ['nothing-unresolved', 'worker/planted.ts', './nowhere.ts'],
  ['nobody-imports-tests', 'worker/planted.ts', '../tests/support/cast.ts'],
];

describe('the import rules', () => {
  let copy: string;

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'duban-house-'));
    for (const name of [...FOLDERS, 'tests/support', '.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) {
      await cp(join(HOUSE, name), join(copy, name), { recursive: true });
    }
    await symlink(join(HOUSE, 'node_modules'), join(copy, 'node_modules'));
  });

  afterAll(() => rm(copy, { recursive: true, force: true }));

  it('bite: each planted import is named with its rule', async () => {
    const files: Record<string, string> = { 'workflows/rules/planted-b.ts': `import './planted-a.ts';\n` };
    for (const [, file, target] of PLANTED) files[file] = `${files[file] ?? ''}import '${target}';\n`;
    for (const [file, text] of Object.entries(files)) await writeFile(join(copy, file), text);
    const { code, out } = await run('npx', ['depcruise', '--config', '.dependency-cruiser.cjs', ...FOLDERS], copy);
    expect(code).toBeGreaterThan(0);
    for (const [rule, file] of PLANTED) expect(out).toContain(`error ${rule}: ${file}`);
  });
});
