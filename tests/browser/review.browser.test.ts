import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { type MailServer, openSmtpServer } from '../support/smtp.ts';
import { openedSeen, seenAround } from './support/seen.ts';
import { type RunningSample, standAt, startSample } from './support/start-sample.ts';
import { wantsFirst } from './support/wants-first.ts';
import { enter, it, type Open } from './support/window.ts';
import { amendedMay, askedLater, statedJune, verifiedJune } from './support/worked-quarter.ts';

/**
 * While June is reported, while the draft of the second quarter is open to objection, after its window, and on the day of
 * its publication.
 */
const [REPORTED, OPEN] = ['2024-07-02T02:00:00Z', '2024-07-08T02:00:00Z'];
const [CLOSED, PUBLICATION] = ['2024-07-10T17:00:00Z', '2024-07-12T01:30:00Z'];

const REPORTER = 'jyj-reporter@xupu.example';
/** How long a letter may be on its way. */
const PATIENT = { timeout: 60_000 };

let sample: RunningSample;
let server: MailServer;
/** Whose address the mail server does not know. */
const unknown = new Set([REPORTER]);

/** A sample of its own, from the rehearsal of the other, whose clock stands where the test wants it. */
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'duban-review-'));
  await cp(inject('rehearsed'), folder, { recursive: true });
  server = await openSmtpServer({ recipient: (address) => (unknown.has(address) ? 550 : null) });
  sample = await startSample(folder, { SMTP_URL: server.url });
  await standAt(sample, REPORTED);
});

afterAll(async () => {
  await sample.stop();
  await server.close();
});

/** Somebody in a window of the sample. */
async function at(open: Open, who: string): Promise<Page> {
  const page = await open(sample.url);
  await enter(page, who, sample);
  return page;
}

/** Somebody at the review of the second quarter. */
async function atReview(open: Open, who: string): Promise<Page> {
  const page = await at(open, who);
  await page.goto(`${sample.url}/cycles/xupu-2024/reviews/2024-Q2`);
  await page.locator('.course').waitFor();
  return page;
}

/** Opens the dialog of an act, fills in what it asks, and does it. */
async function act(page: Page, button: string, name: string, fill: (dialog: ReturnType<Page['getByRole']>) => unknown) {
  await page.getByRole('button', { name: button }).click();
  const dialog = page.getByRole('dialog', { name });
  await fill(dialog);
  await dialog.locator('.ant-modal-footer .ant-btn-primary').click();
  await dialog.waitFor({ state: 'detached' });
}

const offered = (page: Page) => page.locator('.course ~ .acts').getByRole('button').allTextContents();

describe('a review from its draft to its publication', () => {
  it('has the unit’s own lights and the verified ones beside those that are computed', async ({ open }) => {
    await statedJune(await at(open, 'jyj-reporter'), sample.url);
    await verifiedJune(await at(open, 'office'), sample.url);
    await standAt(sample, OPEN);
    await draftIsThere(open);
    const page = await atReview(open, 'office');
    const lights = page.locator('.panel', { hasText: '三灯' }).locator('tbody tr');
    await expect
      .poll(() => lights.allTextContents())
      .toEqual([expect.stringMatching(/县教育局.*黄灯.*绿灯.*橙灯.*不一致/)]);
    await seenAround(page, 'review');
    await openedSeen(page, '.ranking tbody button', 'review-worksheet');
  });

  it('stays as it was counted when a report is amended, which stands on its task beside what is asked of that', async ({
    open,
  }) => {
    await amendedMay(await at(open, 'jyj-reporter'), sample.url);
    await askedLater(await at(open, 'office'), sample.url);
    const page = await at(open, 'office2');
    await page.goto(`${sample.url}/cycles/xupu-2024/tasks/sheng-1`);
    await page.getByRole('heading', { name: '冻结后的更正' }).waitFor();
    await seenAround(page, 'task-amended');
  });

  it('is a draft of which a head sees their own alone, and objects to it with evidence', async ({ open }) => {
    const page = await atReview(open, 'jyj-head');
    await expect.poll(() => page.locator('.ranking tbody th').allTextContents()).toEqual(['县教育局']);
    await act(page, '提出异议', '提出异议', async (dialog) => {
      await dialog.getByLabel('异议理由').fill('六月的数据已经补报，请按补报数计。');
      const evidence = { name: '补报回执.txt', mimeType: 'text/plain', buffer: Buffer.from('六月补报回执') };
      await dialog.locator('input[type=file]').setInputFiles(evidence);
      await dialog.getByRole('button', { name: '移除 补报回执.txt' }).waitFor();
    });
    await page.locator('.objection', { hasText: '待裁定' }).waitFor();
    await expect.poll(() => page.locator('.objection .file').allTextContents()).toEqual(['补报回执.txt']);
  });

  it('has worksheets that open with every number, beside the ranking that the office sees', async ({ open }) => {
    const page = await atReview(open, 'office');
    await expect.poll(() => page.locator('.ranking tbody tr').count()).toBeGreaterThan(15);
    await page.getByRole('button', { name: '看县教育局的计分表' }).click();
    await page.locator('.why-step').first().waitFor();
    await expect
      .poll(() => page.locator('.why-step').allTextContents())
      .toEqual(expect.arrayContaining([expect.stringContaining('序时进度 s = ')]));
    const places = page.locator('.why-ranking tbody tr');
    await expect.poll(() => places.count()).toBeGreaterThan(15);
    const own = page.locator('.why-ranking [aria-current]');
    await expect.poll(() => own.locator('th').allTextContents()).toEqual(['县教育局']);
    await expect.poll(() => own.locator('td').last().textContent()).toMatch(/^\d+\.\d\d$/);
  });

  it('is ruled on by the office, which answers what it upholds in the draft', async ({ open }) => {
    const page = await atReview(open, 'office');
    await act(page, '裁定：县教育局', '裁定', async (dialog) => {
      await dialog.getByRole('combobox', { name: '裁定' }).fill('采纳');
      await page.keyboard.press('Enter');
      await dialog.getByLabel('理由').fill('佐证齐全');
    });
    await page.locator('.objection', { hasText: '草案还没有按此修订' }).waitFor();
    await act(page, '修订草案：县教育局', '修订草案', (dialog) => dialog.getByLabel('理由').fill('补报数与原数一致'));
    await page.locator('.objection', { hasText: '草案已修订：补报数与原数一致' }).waitFor();
    await expect.poll(() => offered(page)).toEqual([]);
  });

  it('is proposed by the office when the window has closed, and approved by the leader alone', async ({ open }) => {
    await standAt(sample, CLOSED);
    const office = await atReview(open, 'office');
    await act(office, '提请审批', '提请审批', () => {});
    await office.getByText('县政府督查室提请审批').waitFor();
    await expect.poll(() => offered(office)).toEqual([]);
    const leader = await atReview(open, 'leader');
    await act(leader, '审批通过', '审批通过', () => {});
    await leader.getByText('审批通过').last().waitFor();
    await expect.poll(() => offered(leader)).toEqual([]);
  });

  it('is published by the office, and everybody sees it among the flags', async ({ open }) => {
    await standAt(sample, PUBLICATION);
    const office = await atReview(open, 'office');
    await wantsFirst(office, '**/2024-Q2/requests', 'proof_needed');
    await office.getByRole('button', { name: '发布' }).click();
    const dialog = office.getByRole('dialog', { name: '发布', exact: true });
    await dialog.locator('.ant-btn-primary').click();
    const proof = office.getByRole('dialog', { name: '请再输入一次密码' });
    await proof.waitFor();
    await seenAround(office, 'publication-proof');
    await proof.getByRole('button', { name: '取消' }).click();
    await dialog.getByRole('alert').waitFor();
    await dialog.locator('.ant-btn-primary').click();
    await office.getByText('县政府督查室发布').waitFor();
    const reporter = await open(sample.url);
    await enter(reporter, 'jyj-reporter', sample);
    await reporter.goto(`${sample.url}/cycles/xupu-2024/flags`);
    await reporter.getByRole('columnheader', { name: '2024年第二季度' }).first().waitFor();
    const rank = reporter.locator('tbody tr', { hasText: '县教育局' }).first();
    await expect.poll(() => rank.textContent()).toMatch(/↓ 降 12 名/);
    await reporter.goto(`${sample.url}/cycles/xupu-2024/reviews/2024-Q2`);
    const [bulletin] = await Promise.all([
      reporter.waitForEvent('download'),
      reporter.getByRole('button', { name: '下载文件' }).click(),
    ]);
    expect(bulletin.suggestedFilename()).toBe('xupu-2024-2024-Q2.html');
    // Whatever its policy refused of its looks would be a fault.
    await reporter.goto(`${sample.url}/api/cycles/xupu-2024/reviews/2024-Q2/document`);
    await reporter.getByRole('heading', { name: /2024年第二季度考核结果/ }).waitFor();
    await reporter.goto(`${sample.url}/cycles/xupu-2024/reviews`);
    await reporter.locator('tbody tr', { hasText: '2024年第二季度' }).getByText('已发布').waitFor();
  });
});

describe('a published review', () => {
  it('is commented at the meeting, and a problem that was named there goes into the ledger', async ({ open }) => {
    const page = await atReview(open, 'office');
    await act(page, '记点评', '记点评', async (dialog) => {
      await dialog.getByRole('combobox', { name: '单位' }).fill('县教育局');
      await dialog.getByRole('combobox', { name: '单位' }).press('Enter');
      await dialog.getByLabel('点评人').fill('县长');
      await dialog.getByLabel('问题（一行一条）').fill('校舍进度滞后');
    });
    await page.locator('.meeting').getByText('县长点评').waitFor();
    await act(page, '列入台账：校舍进度滞后', '列入台账', (dialog) => dialog.getByLabel('办结期限').fill('2024-08-30'));
    await page.locator('.meeting').getByText('已列入台账').waitFor();
    await page.goto(`${sample.url}/cycles/xupu-2024/follow-ups`);
    await page.locator('.case-card', { hasText: '校舍进度滞后' }).waitFor();
  });

  it('is corrected by what was amended, proposed by one and approved by another', async ({ open }) => {
    const office = await atReview(open, 'office');
    await act(office, '提出更正', '提出更正', async (dialog) => {
      await dialog.getByRole('combobox').first().fill('冻结后有更正');
      await dialog.getByRole('combobox').first().press('Enter');
      await dialog.getByLabel('理由').fill('五月少报一所，已核实');
    });
    await office.getByText('五月少报一所，已核实').waitFor();
    await expect.poll(() => office.getByRole('button', { name: '批准更正' }).count()).toBe(0);
    const second = await atReview(open, 'leader');
    await act(second, '批准更正', '批准更正', () => {});
    await second.getByRole('link', { name: /第 2 版/ }).waitFor();
  });
});

describe('mail that its server refused', () => {
  it('is shown with what was answered, and sent again by the office once the address is right', async ({ open }) => {
    const page = await open(sample.url);
    await enter(page, 'office', sample);
    await page.goto(`${sample.url}/cycles/xupu-2024/mail?state=undeliverable`);
    const refused = page.locator('tbody tr', { hasText: '县教育局联络员' }).first();
    await expect.poll(() => refused.textContent()).toContain('核对岗位的电子邮件地址');
    await seenAround(page, 'mail-refused');
    unknown.clear();
    await refused.getByRole('button', { name: /^重发/ }).click();
    const before = server.received.length;
    await page.getByRole('dialog').locator('.ant-modal-footer .ant-btn-primary').click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => server.received.slice(before).flatMap((mail) => mail.to), PATIENT).toContain(REPORTER);
  });
});

describe('to the eye', () => {
  it('the published review, what may be corrected of it and the list of reviews are in order', async ({ open }) => {
    const page = await atReview(open, 'office');
    await seenAround(page, 'review-published');
    await page.goto(`${sample.url}/cycles/xupu-2024/reviews`);
    await page.locator('tbody tr').first().waitFor();
    await seenAround(page, 'reviews');
  });
});

/** Waits until the cycle has come to where its clock stands. */
async function draftIsThere(open: Open): Promise<void> {
  const page = await open(sample.url);
  await enter(page, 'office', sample);
  await page.goto(`${sample.url}/cycles/xupu-2024/reviews`);
  await page.getByRole('link', { name: '2024年第二季度考核' }).waitFor();
}
