import type { Plan } from '../../../workflows/rules/plan.ts';
import type { Report } from '../../../workflows/rules/report/report.ts';
import { leaf, plan, posts, task, unit } from '../../support/cast.ts';

/** A plan of so many tasks, one lead each, over whole years from 2024. */
export function county(id: string, tasks: number, years: number): Plan {
  const units = [unit('slj'), unit('nyncj')];
  return plan({
    id,
    horizon: { from: '2024-01-01', to: `${2023 + years}-12-31` },
    units,
    people: units.flatMap((u) => posts(u.id)),
    tasks: Array.from({ length: tasks }, (_, i) =>
      task({
        id: `t${i + 1}`,
        lead: [unitOf(i)],
        from: '2024-01-01',
        due: `${2023 + years}-12-31`,
        indicators: [leaf({ due: `${2023 + years}-12-31` })],
      }),
    ),
  });
}

/** Who leads a task. */
export function unitOf(index: number): string {
  return index % 2 === 0 ? 'slj' : 'nyncj';
}

const NOTE =
  '本月新培育规上企业三家，两家已入库；牵头召开调度会一次，走访企业十二家，正在协调用地指标。佐证材料：入库公示截图.pdf、会议纪要.pdf。此报';

/** A report of about 300 bytes, as departments write them (performance.md, section 4). */
export function monthlyReport(index: number, period: string, value: string): Report {
  return { unit: unitOf(index), task: `t${index + 1}`, period, lines: [{ indicator: 'firms', value, note: NOTE }] };
}
