import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { OPENED, seenAround } from './support/seen.ts';
import { enter, it, type Open } from './support/window.ts';

const sample = inject('sample');
async function rules(open: Open, who: string): Promise<Page> {
  const page = await open(sample.url);
  await enter(page, who);
  await page.goto(`${sample.url}/cycles/xupu-2024/policy`);
  await page.locator('.policy-form').waitFor();
  return page;
}

/** Goes to a part of the form. */
async function part(page: Page, name: string): Promise<void> {
  await page.locator('.policy-form').getByRole('radio', { name, exact: true }).dispatchEvent('click');
}

/** Looks at the rules as the text that they are. */
async function asText(page: Page): Promise<void> {
  await page.getByRole('radio', { name: '规则正文（YAML）' }).dispatchEvent('click');
  await page.locator('.editor textarea').waitFor();
}

/** Changes the text of the rules. */
async function write(page: Page, change: (text: string) => string): Promise<void> {
  await asText(page);
  const text = page.locator('.editor textarea');
  await text.fill(change(await text.inputValue()));
}

describe('the rule workbench', () => {
  it('says what is wrong line by line while somebody types, and leads there', async ({ open }) => {
    const page = await rules(open, 'office');
    await write(page, (text) => text.replace('version: 1', 'version: eins'));
    await page.getByText('有 1 处错误').waitFor();
    await page.getByRole('radio', { name: '表单' }).dispatchEvent('click');
    await page.locator('.policy-form').waitFor();
    await page.getByRole('button', { name: '第 2 行' }).click();
    expect(await page.evaluate('getSelection().toString()')).toBe('version: eins');
    await expect.poll(() => page.getByRole('button', { name: '用以往考核试算' }).isDisabled()).toBe(true);
  });

  it('offers what offices change as a form, which says in words what changes and writes nothing else', async ({
    open,
  }) => {
    const page = await rules(open, 'office');
    await asText(page);
    const text = page.locator('.editor textarea');
    const before = await text.inputValue();
    await page.getByRole('radio', { name: '表单' }).dispatchEvent('click');
    await part(page, '计分');
    await page.getByLabel('单项最多按目标的几倍计').fill('1.3');
    await part(page, '旗帜');
    await page.getByRole('group', { name: '黄旗' }).getByLabel('名次', { exact: true }).fill('2');
    await part(page, '旗帜之后');
    await page.getByRole('group', { name: '得黄旗以后' }).first().getByLabel('几日内办结', { exact: true }).fill('8');
    await page.keyboard.press('Tab');
    const rows = page.locator('.workbench section').first().getByRole('row');
    await expect
      .poll(() => rows.allTextContents())
      .toEqual([
        '内容现行规则改动以后',
        '计分 · 单项最多按目标的几倍计1.21.3',
        '旗帜 · 黄旗 · 名次后 3 名后 2 名',
        '旗帜之后 · 得黄旗以后 · 几日内办结10 个工作日8 个工作日',
      ]);
    await page.getByRole('button', { name: '改为第 2 版' }).click();
    await page.getByText('没有错误').waitFor();
    await asText(page);
    expect(await text.inputValue()).toBe(
      before
        .replace('version: 1', 'version: 2')
        .replace('cap: "1.2"', 'cap: "1.3"')
        .replace('bottom: 3', 'bottom: 2')
        .replace('within: {working_days: 10}', 'within: {working_days: 8}'),
    );
  });

  it('says what is wrong with a field at that field', async ({ open }) => {
    const page = await rules(open, 'office');
    await part(page, '亮灯');
    const from = page.getByRole('group', { name: '橙灯' }).getByLabel('从多少起');
    await from.fill('-5');
    await page.keyboard.press('Tab');
    await page.getByText('有 1 处错误').waitFor();
    await from.fill('5x');
    await page.keyboard.press('Tab');
    await page.locator('.field-fault').waitFor();
    await expect.poll(() => from.getAttribute('aria-invalid')).toBe('true');
    await seenAround(page, 'policy-form-fault', OPENED);
  });

  it('shows whose flags would be others, keeps the draft, and asks another to publish it', async ({ open }) => {
    const page = await rules(open, 'office');
    await write(page, (text) => text.replace('version: 1', 'version: 2').replace('top: 3', 'top: 1'));
    await page.reload();
    await page.getByText('没有错误').waitFor();
    await page.getByRole('button', { name: '用以往考核试算' }).click();
    await page.getByText(/个旗帜会改变/).waitFor();
    await expect
      .poll(() => page.locator('.workbench section').nth(1).locator('tbody tr').first().textContent())
      .toMatch(/第一季度.*红旗.*蓝旗/);
    await page.getByRole('button', { name: '提请公布' }).click();
    await page.getByLabel('自哪天起执行').fill('2024-12-01');
    await page.getByLabel('理由').fill('只表扬第一名');
    await page.locator('.ant-modal').getByRole('button', { name: '提请公布' }).click();
    await page.getByText('须由另一人审批').waitFor();
  });

  it('leaves it to a leader to say yes where the plan names one', async ({ open }) => {
    const page = await rules(open, 'office2');
    await page.getByText('由县领导审批').waitFor();
    await expect.poll(() => page.getByRole('button', { name: /^(同意|不同意)/ }).allTextContents()).toEqual(['不同意']);
  });

  it('shows another what would change, who may say no', async ({ open }) => {
    const page = await rules(open, 'leader');
    await page.getByRole('button', { name: '看改动' }).click();
    await page.getByText('旗帜 · 红旗 · 名次').waitFor();
    await page.locator('.text-differs').waitFor();
    await expect.poll(() => page.locator('.text-differs').textContent()).toMatch(/删去2version: 1.*加上2version: 2/);
    await page.getByRole('button', { name: /^不同意/ }).click();
    await page.getByLabel('理由').fill('再议');
    await page.locator('.ant-modal').getByRole('button', { name: '不同意' }).click();
    await page.getByText('未同意').waitFor();
  });
});

const PARTS = [
  ['催报', 'reminders'],
  ['计分', 'scoring'],
  ['旗帜', 'flags'],
  ['旗帜之后', 'follows'],
] as const;

describe('to the eye', () => {
  it('the rules, and what a change of them would change, are in order', async ({ open }) => {
    const page = await rules(open, 'office');
    await page.locator('.checked .told-state').waitFor();
    for (const [name, shown] of PARTS) {
      await part(page, name);
      await seenAround(page, `policy-${shown}`);
    }
    await asText(page);
    await seenAround(page, 'policy-text', OPENED);
    await write(page, (text) => text.replace('version: 1', 'version: 2').replace('top: 3', 'top: 1'));
    await page.getByText('逐行对照').click();
    await page.locator('.text-differs').waitFor();
    await page.locator('.workbench > section button:not(:disabled)').nth(1).click();
    await page.getByText(/个旗帜会改变/).waitFor();
    await seenAround(page, 'policy-tried');
  });
});
