import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundle } from '@temporalio/worker';

const WORKFLOWS = fileURLToPath(new URL('../workflows/', import.meta.url));
const LOCK = fileURLToPath(new URL('../package-lock.json', import.meta.url));

/** The workflows as one script, built once for each state of their sources and kept in the cache folder. */
export async function workflowBundle(cache: string): Promise<WorkflowBundle> {
  const kept = join(cache, `workflows-${sourceDigest()}.js`);
  if (existsSync(kept)) return { code: await readFile(kept, 'utf8') };
  const bundle = await bundleWorkflowCode({
    workflowsPath: join(WORKFLOWS, 'index.ts'),
    preloadModules: [join(WORKFLOWS, 'short-traces.ts')],
    logger: new DefaultLogger('ERROR'),
  });
  await mkdir(cache, { recursive: true });
  await writeFile(`${kept}.part`, bundle.code);
  await rename(`${kept}.part`, kept);
  return bundle;
}

function sourceDigest(): string {
  const hash = createHash('sha256').update(existsSync(LOCK) ? readFileSync(LOCK) : '');
  const files = readdirSync(WORKFLOWS, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  for (const name of files.toSorted()) hash.update(name).update(readFileSync(join(WORKFLOWS, name)));
  return hash.digest('hex').slice(0, 16);
}
