import { describe, expect, it } from 'vitest';
import { entryFaults, type ListEntry } from '../../workflows/rules/lists.ts';
import { unit } from '../support/cast.ts';

const FIVE = [
  { list: 'highlight', name: '亮点工作清单', fields: [] },
  { list: 'superior_policy', name: '上级政策清单', fields: ['document', 'number'] },
];
const ENTRY: ListEntry = {
  list: 'superior_policy',
  unit: 'slj',
  title: '争取中小河流治理资金',
  due: '2024-06-30',
  charge: '张局长',
  fields: { document: '中小河流治理方案', number: '湘水〔2024〕3号' },
};

const faults = (over: Partial<ListEntry>) =>
  entryFaults(FIVE, [unit('slj')], { ...ENTRY, ...over }).map((f) => `${f.code} ${f.subject}`.trim());

describe('an entry of the five lists', () => {
  it('has its day, its person in charge and what its list wants said', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ list: 'highlight', fields: {} })).toEqual([]);
  });

  it.each([
    '张局长、李局长',
    '张局长,李局长',
    '张局长；李局长',
    '张局长/李局长',
    '张三和李四',
    '张三及李四',
    '李四 王五',
  ])('has one person in charge, not %s', (charge) => expect(faults({ charge })).toEqual([`charge_several ${charge}`]));

  it.each(['张和平', '张 三', '副县长 张三'])('takes %s for one person', (charge) =>
    expect(faults({ charge })).toEqual([]),
  );

  it('is none without a day or without a person in charge', () => {
    expect(faults({ due: '' })).toEqual(['due_missing']);
    expect(faults({ due: '2024-06-31' })).toEqual(['due_missing 2024-06-31']);
    expect(faults({ charge: ' ' })).toEqual([`charge_missing ${ENTRY.title}`]);
  });

  it('is refused with everything that is wrong with it', () => {
    expect(faults({ unit: 'nobody', due: '', charge: '', fields: { number: ' ', mood: 'good' } })).toEqual([
      'unknown_unit nobody',
      'due_missing',
      `charge_missing ${ENTRY.title}`,
      'field_missing document',
      'field_missing number',
      'unknown_field mood',
    ]);
    expect(faults({ list: 'wishes', fields: { mood: 'good' } })).toEqual(['unknown_list wishes']);
  });
});
