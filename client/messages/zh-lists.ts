import { CASE_KINDS } from '../../activities/documents/sheet/case-kinds.ts';

/** What is said of lists. */
export const zhLists = {
  'cli.list': '清单（如“五张清单”）：每个条目都须有期限和负责人',
  'cli.list.types': '考核规则所列的清单，及各有几项、逾期几项',
  'cli.list.entries': '清单条目',
  'cli.list.add': '增加一个条目（之后的佐证、核验、销号用 duban follow-up step）',
  'cli.list.due': '时间节点（必须有）',
  'cli.list.charge': '牵头负责人（必须有）',
  'cli.option.list': '清单代码（见 duban list types）',
  'cli.option.urgent': '少于规定的提前时间时，说明为何不能等',
  'column.list': '清单',
  'column.entries': '条目',
  'column.closed': '已销号',
  'column.overdue': '逾期',
  'column.fields': '另须写明',
  'column.charge': '负责人',
  'list.no_types': '考核规则没有列出清单。',
  'list.no_entries': '没有未销号的条目。',
  'consequence.list_entry': CASE_KINDS.list_entry,
  'refusal.unknown_list': '考核规则没有清单“{subject}”',
  'refusal.due_missing': '条目须有时间节点（YYYY-MM-DD），给出的是“{subject}”',
  'refusal.charge_missing': '条目“{subject}”须有牵头负责人',
  'refusal.charge_several': '牵头负责人只能是一人：{subject}',
  'refusal.unknown_field': '这张清单没有“{subject}”一栏',
  'refusal.short_notice': '期限最早为 {subject}；确实紧急的，写明理由（--urgent）',
} as const;
