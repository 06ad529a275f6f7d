import { fileURLToPath } from 'node:url';
import { benchHistories } from './histories.ts';
import { benchLists } from './lists.ts';
import { benchLongRecord } from './long-record.ts';
import { benchRehearsal } from './rehearsal.ts';
import { benchScreens } from './screens.ts';
import { benchSubmit } from './submit.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const case103 = 'tests/acceptance/case-103';

/** Every part by its name: all of them run, or those that are named. */
const PARTS: Readonly<Record<string, () => Promise<boolean>>> = {
  histories: benchHistories,
  submit: benchSubmit,
  lists: benchLists,
  screens: benchScreens,
  'long-record': benchLongRecord,
  'rehearsal-xupu': () => benchRehearsal('xupu-2024, a year', at('seeds/xupu-2024/plan.yaml'), { behaviour: '2024' }),
  'rehearsal-103': () =>
    benchRehearsal('case-103, 21 months', at(`${case103}/plan.yaml`), { reports: at(`${case103}/reports.csv`) }),
};

const named = process.argv.slice(2);
const unknown = named.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`no part of the bench: ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}
const kept: boolean[] = [];
for (const [name, part] of Object.entries(PARTS)) {
  if (named.length === 0 || named.includes(name)) kept.push(await part());
}
process.exit(kept.every(Boolean) ? 0 : 1);
