import { randomUUID } from 'node:crypto';
import { html } from 'hono/html';
import { compose } from '../../activities/mail/compose.ts';
import type { MailContent } from '../../activities/mail/content.ts';
import { page } from '../../activities/mail/page.ts';
import type { Mailer } from '../../activities/ports.ts';
import { toInstant } from '../../workflows/rules/time/instant.ts';
import { operationError } from '../operations/errors.ts';
import type { AccountLetter } from './deps.ts';

/**
 * Sends letters about accounts through the one mailer, at once: the link in them opens an account, so that neither the
 * mail ledger nor the record may keep it. `unavailable` when the mail server does not take it.
 */
export function sendsLetters(mailer: Mailer, from: string, now: () => Date): (letter: AccountLetter) => Promise<void> {
  return async (letter) => {
    const key = `account/${randomUUID()}`;
    const at = toInstant(now().getTime());
    const raw = await compose({ key, at, from, to: letter.to }, contentOf(letter));
    const { outcome } = await mailer.send({ key, to: letter.to.email, raw });
    if (outcome === 'refused') throw operationError('refused', 'mail_refused', letter.to.email);
    if (outcome !== 'accepted') throw operationError('unavailable', 'mail_unavailable', letter.to.email);
  };
}

function contentOf({ kind, to, link }: AccountLetter): MailContent {
  const { subject, told, until } = WORDS[kind];
  return {
    subject,
    text: [`${to.name}：${told}`, '', link, '', until].join('\n'),
    html: page(subject, html`<p>${to.name}：${told}</p><p><a href="${link}">${link}</a></p><footer>${until}</footer>`),
    calendar: null,
  };
}

const WORDS: Readonly<Record<AccountLetter['kind'], Readonly<Record<'subject' | 'told' | 'until', string>>>> = {
  invitation: {
    subject: '【督办】请设置您的账号',
    told: '督查室为您开通了督办系统的账号。请打开下面的链接，设置用户名和密码。',
    until: '链接24小时内有效，只能使用一次。如非本人，请不要打开。',
  },
  reset: {
    subject: '【督办】重设密码',
    told: '有人为您的账号申请重设密码。请打开下面的链接，设置新密码。',
    until: '链接1小时内有效，只能使用一次。如非本人申请，请不要打开，原密码不变。',
  },
  factor_dropped: {
    subject: '【督办】您的动态验证码已解除',
    told: '管理员已为您的账号解除动态验证码，现有登录随即结束。请打开下面的页面，用原密码登录后重新设置。',
    until: '如非本人申请，请立即告知管理员并更换密码。',
  },
  settings_changed: {
    subject: '【督办】系统设置有改动',
    told: '邮件、限额或安全方面的系统设置有改动，改了什么已记入审计记录。请打开下面的页面查看。',
    until: '如有疑问，请向操作员核实。',
  },
};
