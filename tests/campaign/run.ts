import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadPlan } from '../../client/intake/load-plan.ts';
import { loadPolicy } from '../../client/intake/load-policy.ts';
import { duban } from '../support/duban.ts';
import { good, stored } from '../support/written.ts';
import { judge } from './judge.ts';
import { killLoop } from './kills.ts';

const PLANS = ['huguan-2023', 'jiangxian-2023', 'jinyun-2019', 'xupu-2024', 'xupu-2024-actions', 'yingxian-2023'];

/**
 * `npm run campaign -- [--seeds 10] [--from 1] [--plans a,b] [--kills 20]`: rehearses every plan under many made-up
 * behaviours and judges each result by plainer rules, then kills an installation again and again. Prints what each run
 * found; ends with 1 when one of them found something.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '10' },
    from: { type: 'string', default: '1' },
    plans: { type: 'string', default: PLANS.join(',') },
    kills: { type: 'string', default: '20' },
  },
});
const [seeds, from, kills] = [Number(values.seeds), Number(values.from), Number(values.kills)];
let failed = 0;
for (const plan of values.plans.split(',')) {
  for (let seed = from; seed < from + seeds; seed += 1) failed += await rehearsal(plan, String(seed));
}
failed += await killLoop(kills, from, (text) => console.log(text));
console.log(failed === 0 ? 'nothing was found' : `${failed} runs found something`);
process.exit(failed === 0 ? 0 : 1);

/** Rehearses a plan under one behaviour; 1 when something is wrong with what came out. */
async function rehearsal(name: string, seed: string): Promise<number> {
  const out = await mkdtemp(join(tmpdir(), 'duban-campaign-'));
  const started = Date.now();
  const file = fileURLToPath(new URL(`../../seeds/${name}/plan.yaml`, import.meta.url));
  const { code, err } = await duban(['rehearse', file, '--behaviour', seed, '--out', out]);
  const faults = code === 0 ? await judged(name, out) : [`ended with ${code}: ${err.trim().slice(-500)}`];
  await rm(out, { recursive: true, force: true });
  const took = `${((Date.now() - started) / 1000).toFixed(0)} s`;
  console.log(`${name}, behaviour ${seed}: ${faults.length === 0 ? 'sound' : `${faults.length} WRONG`} (${took})`);
  for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
  return faults.length === 0 ? 0 : 1;
}

async function judged(name: string, out: string): Promise<string[]> {
  const result = JSON.parse(await readFile(join(out, 'result.json'), 'utf8'));
  const { plan } = good(loadPlan('plan.yaml', stored(`seeds/${name}/plan.yaml`)));
  const { policy } = good(loadPolicy('policy.yaml', stored(`seeds/${name}/policy.yaml`)));
  return judge(result, plan, policy);
}
