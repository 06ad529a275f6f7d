/** The record as it is listed, exported and checked. */
export const zhRecord = {
  'cli.record': '查看、导出、核对记录',
  'cli.record.list': '记录了什么，最新的在前',
  'cli.record.actor': '只看某个岗位或账号做的',
  'cli.record.kind': '只看某一类对象（task、review、account……）',
  'cli.record.type': '只看某一种事件',
  'cli.record.day': '只看某一天（如 2026-03-05）',
  'cli.record.export': '把全部记录连同哈希链导出成文件（每行一个事件）',
  'cli.record.check': '核对导出的记录，不需要服务',
  'column.position': '序号',
  'column.actor': '何人',
  'column.entity': '对象',
  'column.type': '事件',
  'record.none': '没有这样的记录。',
  'record.whole': '{file}：记录完整，{events} 个事件，链尾 {head}',
  'problem.not_an_event': '这一行不是导出的事件',
} as const;
