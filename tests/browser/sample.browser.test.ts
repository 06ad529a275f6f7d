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
