/** Working calendars taken in while cycles run. */
export const zhCalendar = {
  'cli.calendar': '工作日历：新一年节假日安排公布后导入',
  'cli.calendar.import': '导入工作日历：暂定的期限转为确定，运行中的周期随之改期',
  'cli.calendar.list': '运行以来导入过的工作日历与改动',
  'calendar.nobody': '没有使用日历“{id}”的运行中的周期。',
  'calendar.none': '运行以来没有导入过工作日历。',
  'calendar.taken': '{at} 由 {by} 导入：',
  'calendar.same': '{cycle}：没有变化。',
  'calendar.moved': '{cycle}：改期 {moved} 项，由暂定转为确定 {firm} 项。已过的期限不变。',
  'calendar.follow_ups': '后续事项改期 {count} 项：',
  'follow_up.due_retimed': '期限由 {before} 改为 {after}',
  'follow_up.step_retimed': '当前一步由 {before} 前改为 {after} 前',
  'follow_up.reminders_retimed': '只重排了催办时间',
  'follow_up.retimed': '工作日历更新：{what}',
  'calendar.before': '原定',
  'calendar.after': '现定',
} as const;
