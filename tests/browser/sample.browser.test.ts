import { describe, expect, inject } from 'vitest';
import { enter, it } from './support/window.ts';

const sample = inject('sample');

describe('the links that the sample shows', () => {
  it.for([
    ['jyj-reporter', '联络员'],
    ['jyj-head', '责任领导'],
    ['office', '督查机构'],
    ['office2', '督查机构'],
    ['leader', '县领导'],
    ['administrator', '系统管理员'],
    ['security', '安全管理员'],
    ['auditor', '审计员'],
  ] as const)('let %s in as %s', async ([who, role], { open }) => {
    const page = await open(sample.url);
    await enter(page, who);
    await page.locator('.person summary').click();
    await expect.poll(() => page.locator('.who').textContent()).toContain(role);
  });
});

describe('the review of the sample’s first quarter', () => {
  it('leads to the cases that followed, and names whoever rehearsed it', async ({ open }) => {
    const page = await open(sample.url);
    await enter(page, 'office');
    await page.goto(`${sample.url}/cycles/xupu-2024/reviews/2024-Q1`);
    await page.getByText('演练提请人提出，演练审批人审批').waitFor();
    await page.getByText('本期没有由人提出的加分、扣分或数据调整').waitFor();
    await page
      .getByRole('row', { name: /县教育局 通报表扬/ })
      .getByRole('link')
      .click();
    await page.getByRole('heading', { name: /通报表扬：县教育局/ }).waitFor();
  });
});
