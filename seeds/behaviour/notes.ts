import type { Dice } from './dice.ts';
import type { Speed } from './rhythm.ts';

const REMARKS: Record<Speed, readonly string[]> = {
  ahead: ['进度快于序时', '已提前完成阶段任务', '较计划提前'],
  on_schedule: ['按计划推进', '正常推进中', '与序时进度基本同步'],
  behind: ['进度偏慢，正倒排工期追赶', '资金未全部到位,正与财政部门对接', '前期手续办理较慢，已专题调度'],
};
const PROGRESS = ['按计划推进', '已召开专题会议部署', '正常推进中', '已完成阶段性工作', '活动按安排开展,参与面较广'];
const CORRECTIONS = ['经核实，以本次报送为准', '补充说明,以本次为准', '口径核对后重报', '补充佐证材料后重报'];

/** The phrase of a report that carries no figures. */
export function progressNote(own: Dice): string {
  return own.pick('note', PROGRESS);
}

/** What a unit remarks on its figures: mostly nothing. */
export function remark(own: Dice, speed: Speed): string {
  return own.chance('remarks', speed === 'behind' ? 350 : 120) ? own.pick('remark', REMARKS[speed]) : '';
}

/** Why there is a second version. */
export function correctionNote(own: Dice): string {
  return own.pick('correction', CORRECTIONS);
}
