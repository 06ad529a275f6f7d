/** What a column of a 任务分解表 may hold. */
export type Field =
  | 'number'
  | 'task'
  | 'title'
  | 'indicator'
  | 'name'
  | 'kind'
  | 'of'
  | 'target'
  | 'unit'
  | 'base'
  | 'stretch'
  | 'from'
  | 'due'
  | 'schedule'
  | 'weight'
  | 'key'
  | 'lead'
  | 'co'
  | 'units'
  | 'leader'
  | 'force'
  | 'clause'
  | 'section'
  | 'note';

/** The heading under which a field is written; a table that is written has no others. */
export const HEADINGS: Readonly<Record<Field, string>> = {
  number: '序号',
  task: '任务编号',
  title: '工作任务',
  indicator: '指标编号',
  name: '指标',
  kind: '指标类型',
  of: '组成',
  target: '目标值',
  unit: '计量单位',
  base: '基数',
  stretch: '力争目标',
  from: '开始日期',
  due: '完成时限',
  schedule: '序时安排',
  weight: '权重',
  key: '重点指标',
  lead: '牵头单位',
  co: '配合单位',
  units: '牵头及配合单位',
  leader: '责任领导',
  force: '专班',
  clause: '依据',
  section: '类别',
  note: '备注',
};

/** How counties head their columns, in the order in which a heading is tried. */
const WORDS: readonly (readonly [Field, RegExp])[] = [
  ['task', /^任务(编号|代码|id)$/i],
  ['indicator', /^指标(编号|代码|id)$/i],
  ['kind', /^(指标)?类型$/],
  ['of', /^组成$/],
  ['leader', /责任(领导|人)|(分管|牵头|包抓|包联|县级?)领导/],
  ['units', /牵头.*(配合|参与|协助)|(牵头|责任).*第一/],
  ['co', /配合|协助|协办|参与|参加/],
  ['lead', /(牵头|责任|主责|承办|主办)(单位|部门)|^(单位|部门)$/],
  ['unit', /^(计量|量化|指标)?单位$/],
  ['stretch', /力争|奋斗目标/],
  ['base', /基数|基期|上年(完成|实绩)/],
  ['from', /(开始|起始|启动)(日期|时间)?$/],
  ['due', /时限|(完成|截止|办结)(时间|日期)|期限|时间节点|进度要求/],
  ['schedule', /^序时(安排|进度)?$/],
  ['weight', /^权重$/],
  ['key', /^(是否)?重点(考核)?(指标)?$/],
  ['name', /^(考核|主要|具体|量化|核心)?指标(名称|内容)?$/],
  ['target', /目标/],
  ['number', /^(序号|编号|项次)$/],
  ['title', /任务|事项|举措|(工作|项目)(内容|名称)?$/],
  ['clause', /依据|出处|条款|来源/],
  ['force', /专班|^(所属)?行动$/],
  ['section', /类别|领域|板块|分类/],
  ['note', /备注|说明/],
];

/** What a heading most likely means; null when nothing is known of it. */
export function fieldOf(heading: string): Field | null {
  const plain = heading.normalize('NFKC').replace(/\s/g, '');
  const exact = (Object.keys(HEADINGS) as Field[]).find((field) => HEADINGS[field] === plain);
  if (exact) return exact;
  return WORDS.find(([, words]) => words.test(plain))?.[0] ?? null;
}

/** True for the name of a field, as a person maps a column to it. */
export function isField(name: string): name is Field {
  return Object.hasOwn(HEADINGS, name);
}
