import { fileURLToPath } from 'node:url';
import { benchHistories } from './histories.ts';
import { benchLists } from './lists.ts';
import { benchLongRecord } from './long-record.ts';
import { benchRehearsal } from './rehearsal.ts';
import { benchScreens } from './screens.ts';
import { benchSubmit } from './submit.ts';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const case103 = 'tests/acceptance/case-103';

const kept = [
  await benchHistories(),
  await benchSubmit(),
  await benchLists(),
  await benchScreens(),
  await benchLongRecord(),
  await benchRehearsal('xupu-2024, a year', at('seeds/xupu-2024/plan.yaml'), { behaviour: '2024' }),
  await benchRehearsal('case-103, 21 months', at(`${case103}/plan.yaml`), { reports: at(`${case103}/reports.csv`) }),
];
process.exit(kept.every(Boolean) ? 0 : 1);
