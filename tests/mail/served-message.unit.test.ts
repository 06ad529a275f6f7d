import { expect, it } from 'vitest';
import type { ServedItem } from '../../activities/follow-up/served-item.ts';
import { servedContent } from '../../activities/mail/served-content.ts';
import { definition } from '../documents/cast.ts';
import { plan, posts } from '../support/cast.ts';

const [, HEAD] = posts('slj');
const notice = (over: Partial<ServedItem> = {}): ServedItem => ({
  id: 'n1',
  kind: 'supervision_notice',
  unit: 'slj',
  title: '河道堆积',
  number: '县督〔2024〕3号',
  said: [{ field: 'text', text: '限期清理' }],
  step: 'received',
  until: '2024-04-30T16:00:00Z',
  due: '2024-05-31',
  ...over,
});
const served = (item: ServedItem) => {
  if (!HEAD) throw new Error('nobody to tell');
  return servedContent(definition(plan()), HEAD, [item]);
};

it('a notice says its colour in a word, in its subject and its text, and shows it beside the word', () => {
  const { subject, text, html } = served(notice({ colour: '橙色' }));
  expect(subject).toBe('【送达】督办通知书（橙色） 河道堆积（县督〔2024〕3号）');
  expect(text).toContain('督办通知书（橙色） 河道堆积');
  expect(html).toContain('<b style="color:#bc4c00">■ 橙色</b>');
});

it('a notice of a policy without colours has none', () => {
  const { subject, html } = served(notice());
  expect(subject).toBe('【送达】督办通知书 河道堆积（县督〔2024〕3号）');
  expect(html).not.toContain('■');
});
